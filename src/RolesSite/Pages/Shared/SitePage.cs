using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RolesSite.Content;
using RolesSite.Http;

namespace RolesSite.Pages.Shared;

/// <summary>The base of every page model.</summary>
public abstract class SitePage(SiteContext context) : PageModel
{
    public SiteContext Context { get; } = context;

    public Site Site => Context.Site;

    public abstract PageHead Head { get; }

    /// <summary>Answers with the error page, which shows this explanation.</summary>
    protected IActionResult Fail(int status, PageFailure failure)
    {
        HttpContext.Features.Set(failure);
        return StatusCode(status);
    }

    /// <summary>Sends the reader on, keeping the query as it came: decoded values may not stand in a header.</summary>
    protected IActionResult Moved(string path) => RedirectPermanent(Url.Content("~" + path) + Request.QueryString.ForLocation());
}

/// <summary>What went wrong with an address, and where its reader may have wanted to go.</summary>
public sealed record PageFailure(string Title, string Explanation, IReadOnlyList<Crumb> WaysOn);
