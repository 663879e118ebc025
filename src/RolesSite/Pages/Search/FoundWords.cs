using RolesSite.Content.Search;

namespace RolesSite.Pages.Search;

/// <summary>What kind of thing was found, in words.</summary>
internal static class FoundWords
{
    public static string ToWords(this FoundKind kind) => kind switch
    {
        FoundKind.Role => "Role",
        FoundKind.Comparison => "Side by side",
        FoundKind.Article => "Article",
        FoundKind.Quiz => "Quiz",
        FoundKind.Term => "Glossary",
        FoundKind.Row => "Row of the comparison",
        FoundKind.Activity => "Who does what",
        _ => "Page",
    };
}
