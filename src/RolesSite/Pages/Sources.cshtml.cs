using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class SourcesModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Sources", "What this site relies on, what each source is good for, and how far we read it.") { Name = "Sources" };
}
