using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Search;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Search;

/// <summary>The search over the whole site, as a plain page.</summary>
public class IndexModel(SiteContext context) : SitePage(context)
{
    public const int LongestQuery = 120;

    public string Query { get; private set; } = "";

    /// <summary>The query was longer than anybody types, and its end was left out.</summary>
    public bool IsCut { get; private set; }

    public SiteFinding? Finding { get; private set; }

    public IReadOnlyList<UnusedValue> Unused { get; private set; } = [];

    public override PageHead Head => new(Query.Length > 0 ? $"{Query}: search" : "Search", "Search all articles, roles, comparisons, terms and tasks.")
    {
        Name = "Search",
        Styles = ["form", "search"],
        NoIndex = Request.Query.Count > 0,
        HasPlainAddress = true,
        IsSearch = true,
    };

    public virtual void OnGet()
    {
        var query = Request.Query.WithoutTracking().ToList();
        Unused = [.. query.Where(pair => pair.Key != "q").SelectMany(pair => pair.Value, (pair, value) => new UnusedValue(pair.Key, value, UnusedReason.UnknownKey))];
        (Query, IsCut) = VisibleText.UpTo(LongestQuery, string.Join(' ', query.Where(pair => pair.Key == "q").SelectMany(pair => pair.Value)));
        Finding = Query.Length > 0 ? Context.Search.Find(Query) : null;
    }
}
