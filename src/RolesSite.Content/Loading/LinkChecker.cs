using RolesSite.Content.Comparisons;

namespace RolesSite.Content.Loading;

/// <summary>Looks up everything that the content mentions, once all of it has been read.</summary>
internal sealed class LinkChecker(Site site, ReadingLog log)
{
    private const string Compare = "/compare/";

    private readonly Dictionary<string, PublishedPage> pages = PublishedPages.Of(site).DistinctBy(page => page.Path).ToDictionary(page => page.Path, StringComparer.Ordinal);

    public void Check()
    {
        if (log.IsIncomplete)
            return;
        foreach (var (kind, name, at) in log.Mentions)
        {
            switch (kind)
            {
                case MentionKind.Link:
                    CheckLink(name, at);
                    break;
                case MentionKind.Role when !site.Roles.Contains(name):
                    log.Unknown(at, "role", name, site.Roles.Ids);
                    break;
                case MentionKind.Dimension when !site.Dimensions.Contains(name):
                    log.Unknown(at, "row", name, site.Dimensions.Ids);
                    break;
                case MentionKind.Source when !site.Sources.Contains(name):
                    log.Unknown(at, "source", name, site.Sources.Ids);
                    break;
                case MentionKind.Article when !site.Articles.Contains(name):
                    log.Unknown(at, "article", name, site.Articles.Ids);
                    break;
                case MentionKind.Section when site.Settings.Sections.All(section => section.Id != name):
                    log.Unknown(at, "section", name, site.Settings.Sections.Select(section => section.Id));
                    break;
            }
        }
    }

    private void CheckLink(string url, Place at)
    {
        var (path, fragment) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        if (path.Contains('?'))
        {
            log.Problem(at, $"the link \"{url}\" has a query; expected the plain address of a page");
            return;
        }

        if (Page(path, at) is not { } page)
            return;
        if (url.Contains('#') && !page.Fragments.Contains(fragment))
            log.Unknown(at, $"anchor of {path}", fragment, page.Fragments);
    }

    private PublishedPage? Page(string path, Place at)
    {
        if (pages.TryGetValue(path, out var page))
            return page;
        if (path.StartsWith(Compare, StringComparison.Ordinal) && ComparisonAddress.Parse(path[Compare.Length..], site) is { Unknown.Count: 0, Roles.Count: >= 2 and <= ComparisonAddress.MaximumRoles } address)
        {
            if (path == Compare + address.Canonical)
                return new PublishedPage(path, PublishedPages.ComparisonFragments(site, address.Roles.Select(role => role.Slug)));
            log.Problem(at, $"the link \"{path}\" would redirect; expected {Compare}{address.Canonical}");
            return null;
        }

        if (log.Drafts.Contains(path))
            log.Problem(at, $"the page \"{path}\" is a draft; expected one that is published");
        else
            log.Unknown(at, "page", path, pages.Keys);
        return null;
    }
}
