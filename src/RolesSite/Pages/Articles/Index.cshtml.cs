using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Articles;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Articles on product, program and project management", "What tells product, program and project management apart: the difference in two sentences, then an example, the disagreements and the sources.")
    {
        Name = "Articles",
        Section = "/articles",
        Styles = ["list"],
    };
}
