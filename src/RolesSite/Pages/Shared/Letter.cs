namespace RolesSite.Pages.Shared;

/// <summary>A letter of a long list, and the first item that begins with it.</summary>
public sealed record Letter(string Name, string Id)
{
    /// <summary>The letters of a list in its order; digits are one letter.</summary>
    public static IReadOnlyList<Letter> Of(IEnumerable<(string Text, string Id)> items) =>
        [.. items.Select(item => new Letter(Of(item.Text), item.Id)).DistinctBy(letter => letter.Name)];

    /// <summary>What a text is listed under.</summary>
    public static string Of(string text) => char.IsDigit(text[0]) ? "0–9" : text[..1].ToUpperInvariant();
}
