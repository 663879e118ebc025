namespace RolesSite.Pages.Search;

/// <summary>What the search page lists and nothing around it, for the dialog that shows it while somebody types.</summary>
public sealed class ResultsModel(SiteContext context) : IndexModel(context)
{
    public override void OnGet()
    {
        base.OnGet();
        // It has no head to say it in.
        Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
