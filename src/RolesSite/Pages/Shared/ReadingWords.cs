using RolesSite.Content.Sources;

namespace RolesSite.Pages.Shared;

/// <summary>How far we read a source, as readers are told.</summary>
internal static class ReadingWords
{
    public static string ToWords(this Reading reading) => reading switch
    {
        Reading.InFull => "Read in full",
        Reading.InPart => "Read in part",
        _ => "Known second-hand",
    };
}
