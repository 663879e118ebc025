using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using RolesSite.Content;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>The one page for every status. A page that knows more says so in a <see cref="PageFailure"/>.</summary>
public sealed class ErrorModel(SiteContext context) : SitePage(context)
{
    private const int MostNear = 3;

    public int Status { get; private set; }

    public PageFailure Failure { get; private set; } = null!;

    /// <summary>The page would stand in a frame on somebody else's page, where the site's own frame has no place.</summary>
    public bool IsEmbedded => Path.StartsWith("/embed/", StringComparison.Ordinal);

    /// <summary>What the reader was after, as far as the address tells: its last part, in words.</summary>
    public string Wanted => VisibleText.UpTo(Search.IndexModel.LongestQuery, Path.TrimEnd('/')[(Path.TrimEnd('/').LastIndexOf('/') + 1)..].Split('.')[0].Replace('-', ' ').Replace('_', ' ')).Text;

    private string Path => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";

    public override PageHead Head => new($"{Failure.Title} ({Status})", Failure.Explanation) { Name = Failure.Title, NoIndex = true, Styles = ["form", "list", "search"], IsSearch = Status == 404 };

    public IActionResult OnGet(int status)
    {
        // Somebody who opens this address by hand has found no error of ours.
        var happened = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Status = happened ? status : StatusCodes.Status404NotFound;
        Failure = HttpContext.Features.Get<PageFailure>() ?? Usual(Status);
        Response.StatusCode = Status;
        return Page();
    }

    private PageFailure Usual(int status) => status switch
    {
        404 => new("There is no such page", "The address may have a typing mistake, or it leads to something that we never published.", Near()),
        405 => new("This site can only be read", "The request tried to change something. Pages here answer to GET and HEAD.", []),
        >= 500 => new("Something broke on our side", "The mistake has been noted in the log. Trying again may help; so may another page.", []),
        _ => new("The request cannot be understood", $"The server answered “{ReasonPhrases.GetReasonPhrase(status)}”. Please check the address.", []),
    };

    private IReadOnlyList<Crumb> Near()
    {
        var near = Nearest.To(Path, Context.Pages.Select(page => page.Path));
        if (near.Count > 0)
            return [.. near.Select(path => new Crumb(path, path))];
        // An address names something. What has its words in the text only is too far off to be offered.
        var finding = Context.Search.Find(Wanted);
        var words = Wanted.Split(' ').Concat(finding.Corrections.Select(correction => correction.Read)).Where(word => word.Length > 2).ToList();
        return [.. finding.Places.Where(place => words.Exists(word => $"{place.Title} {place.Heading}".Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Take(MostNear).Select(place => new Crumb(place.Title, place.Path))];
    }
}
