using RolesSite.Content.Responsibilities;

namespace RolesSite.Pages.Shared;

/// <summary>How a part in an activity looks: the letter of its English term, and always its plain words.</summary>
internal static class PartLook
{
    public static string ToWords(this Part part) => part switch
    {
        Part.Accountable => "Answers for it",
        Part.Responsible => "Does the work",
        Part.Consulted => "Is asked first",
        _ => "Is told",
    };

    public static string ToLetter(this Part part) => part.ToString()[..1];

    public static string ToCssClass(this Part part) => "pt " + part.ToString()[..1].ToLowerInvariant();

    public static string ToUrl(this Phase phase) => phase.ToString().ToLowerInvariant();
}
