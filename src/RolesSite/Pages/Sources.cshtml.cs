using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class SourcesModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Sources", "What this site relies on, what each source is good for, and how far we read it.") { Name = "Sources" };

    public static string Words(Reading reading) => reading switch
    {
        Reading.InFull => "Read in full",
        Reading.InPart => "Read in part",
        _ => "Known second-hand",
    };
}
