namespace RolesSite.Content.Loading;

/// <summary>Finds content that somebody promised to look at again by now.</summary>
public static class ReviewDates
{
    /// <summary>The files whose <c>review-by</c> lies before the given day, and that date.</summary>
    public static IEnumerable<(string File, DateOnly By)> Past(Site site, DateOnly today) =>
        site.Roles.Select(role => ($"roles/{role.Slug}.yaml", role.ReviewBy))
            .Concat(site.Articles.Select(article => ($"articles/{article.Slug}.md", article.ReviewBy)))
            .Where(file => file.ReviewBy < today)
            .Select(file => (file.Item1, file.ReviewBy!.Value));
}
