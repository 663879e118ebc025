using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class AboutModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("About this site", "Who this site is for, how its statements are checked, what it knows about you (nothing), and how to correct it.") { Name = "About", Styles = ["quoted"] };
}
