using RolesSite.Content.Glossary;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class GlossaryModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Glossary", "The words of product, program and project management that this site uses, each explained in a sentence or two.") { Name = "Glossary", Styles = ["terms"] };

    public IReadOnlyList<Letter> Letters => [.. ByLetter.Select(group => group.Key)];

    /// <summary>The terms under the letter that they begin with.</summary>
    public IEnumerable<IGrouping<Letter, GlossaryTerm>> ByLetter => Site.Glossary.GroupBy(term => Heading(Letter.Of(term.Term)));

    private static Letter Heading(string name) => new(name, $"letter-{name[..1].ToLowerInvariant()}");
}
