namespace RolesSite.Pages.Shared;

/// <summary>A letter of a long list, and the first item that begins with it.</summary>
public sealed record Letter(string Name, string Id)
{
    /// <summary>The letters of a list in its order; digits are one letter.</summary>
    public static IReadOnlyList<Letter> Of(IEnumerable<(string Text, string Id)> items) =>
        [.. items.Select(item => new Letter(char.IsDigit(item.Text[0]) ? "0–9" : item.Text[..1].ToUpperInvariant(), item.Id)).DistinctBy(letter => letter.Name)];
}
