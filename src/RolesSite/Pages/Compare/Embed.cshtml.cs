using Microsoft.AspNetCore.Mvc;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

/// <summary>A comparison for a frame in somebody else's page: the answer and the table, and links that open beside that page.</summary>
public sealed class EmbedModel(SiteContext context) : ComparisonPage(context)
{
    public override PageHead Head => new(Title, Together.Answer.Plain)
    {
        Styles = [.. ComparisonView.Styles(Roles.Count, isLinked: true), "embed"],
        // Search engines should find the whole page, which this one's canonical link names.
        NoIndex = true,
    };

    public ComparisonView View => new(Table, "comparison", Caption, Unfiltered) { IsEmbedded = true };

    public IActionResult OnGet(string roles) => Read(roles, "/embed/compare/", "") ?? Page();

    // A profile may not stand in a frame, so there is nothing to send its reader on to from here.
    protected override IActionResult Alone(Role role) =>
        Fail(404, new PageFailure("One role is no comparison", "The address of an embedded table names two to five roles.", [new Crumb($"The profile of the {role.NameInText}", $"/roles/{role.Slug}")]));
}
