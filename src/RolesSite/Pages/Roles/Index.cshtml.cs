using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Roles;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Roles around the initials PM", "What product, program and project managers each decide, share and leave to others, and what to ask them.")
    {
        Name = "Roles",
        Section = "/roles",
        Styles = ["diagram", "profile"],
    };

    public Diagram Diagram => Diagram.Of(Site, Site.Roles, _ => true, "place", "Where each role stands between why, how and when", Diagram.Rule);
}
