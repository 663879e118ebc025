using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class GlossaryModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Glossary", "The words of product, program and project management that this site uses, each explained in a sentence or two.") { Name = "Glossary", Styles = ["terms"] };

    public IReadOnlyList<Letter> Letters => Letter.Of(Site.Glossary.Select(term => (term.Term, term.Id)));
}
