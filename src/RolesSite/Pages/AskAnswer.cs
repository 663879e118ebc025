using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;
using RolesSite.Content.Search;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>Whom to ask about a decision or a task: who has the say, why, where to read on, and who else has a part.</summary>
public sealed record AskAnswer
{
    private const int MostInTable = 3;

    public required FoundDecision Found { get; init; }

    /// <summary>Those to ask: one who decides or answers for it, or else all who share it.</summary>
    public required IReadOnlyList<Person> Whom { get; init; }

    /// <summary>What is asked about, and where it stands.</summary>
    public required Crumb Subject { get; init; }

    /// <summary>The comparison that has the row, at the row.</summary>
    public required Crumb Row { get; init; }

    /// <summary>In a fact row, where nobody has a say: what holds for each role that the question names, or else for the three.</summary>
    public required IReadOnlyList<(Person Role, RichText Text)> Facts { get; init; }

    /// <summary>How much say the first of them has, and why; none for somebody who is no role of ours.</summary>
    public required Cell? Cell { get; init; }

    /// <summary>What the activity is, or who somebody is that is no role of ours.</summary>
    public required IReadOnlyList<RichText> Notes { get; init; }

    public required Variation? Varies { get; init; }

    /// <summary>Who else to involve, by the part they have.</summary>
    public required IReadOnlyList<(string Part, IReadOnlyList<Person> People)> Involve { get; init; }

    /// <param name="named">The roles that the question names.</param>
    public static AskAnswer Of(Site site, FoundDecision found, IReadOnlyList<Role> named) => found switch
    {
        { Activity: { } activity } => Of(site, found, activity),
        { Row.Kind: DimensionKind.Fact } => OfFact(site, found, named.Count > 0 ? named : site.Core),
        _ => OfRow(site, found),
    };

    private static AskAnswer Of(Site site, FoundDecision found, Activity activity)
    {
        var who = activity.With(Part.Accountable).First();
        var role = site.Roles.TryGet(who, out var known) ? known : null;
        // The row in which the role has most say is the one that explains why it is asked.
        var row = activity.Dimensions.Select(id => site.Dimensions[id]).OrderBy(row => role?.Cells[row.Id].Stance).First();
        var note = role is null ? site.Responsibilities.Parties[who].Note : null;
        return new AskAnswer
        {
            Found = found,
            Whom = [Person.Of(site, who)],
            Subject = new Crumb(activity.Name, $"/responsibilities#{activity.Id}"),
            Row = Table(site, row, role),
            Facts = [],
            Cell = role?.Cells[row.Id],
            Notes = note is null ? [activity.Help] : [note, activity.Help],
            Varies = activity.Varies ?? role?.Cells[row.Id].Varies,
            Involve = [.. new[] { Part.Responsible, Part.Consulted, Part.Informed }
                .Select(part => (Part: part.ToWords(), People: (IReadOnlyList<Person>)[.. activity.With(part).Where(other => other != who).Select(other => Person.Of(site, other))]))
                .Where(part => part.People.Count > 0)],
        };
    }

    private static AskAnswer OfRow(Site site, FoundDecision found)
    {
        IReadOnlyList<Role> With(Stance stance) => [.. site.Roles.Where(role => role.Cells[found.Row.Id].Stance == stance)];
        var whom = With(Stance.Decides) is { Count: > 0 } deciders ? deciders : With(Stance.Shares);
        var first = whom.Count > 0 ? whom[0] : null;
        return new AskAnswer
        {
            Found = found,
            Whom = [.. whom.Select(role => Person.Of(site, role.Slug))],
            Subject = Table(site, found.Row, first),
            Row = Table(site, found.Row, first),
            Facts = [],
            Cell = first?.Cells[found.Row.Id],
            Notes = [],
            Varies = first?.Cells[found.Row.Id].Varies,
            Involve = [.. new[] { Stance.Shares, Stance.Advises }
                .Select(stance => (Part: stance.ToWords(), People: (IReadOnlyList<Person>)[.. With(stance).Except(whom).Select(role => Person.Of(site, role.Slug))]))
                .Where(part => part.People.Count > 0)],
        };
    }

    private static AskAnswer OfFact(Site site, FoundDecision found, IReadOnlyList<Role> roles) => new()
    {
        Found = found,
        Whom = [],
        Subject = Table(site, found.Row, roles[0]),
        Row = Table(site, found.Row, roles[0]),
        Facts = [.. roles.Select(role => (Person.Of(site, role.Slug), role.Cells[found.Row.Id].Text))],
        Cell = null,
        Notes = [],
        Varies = roles is [var only] ? only.Cells[found.Row.Id].Varies : null,
        Involve = [],
    };

    // The role beside those whom it is mixed up with.
    private static Crumb Table(Site site, Dimension row, Role? role) => new(row.Question,
        $"/compare/{new ComparisonAddress([.. site.Core.Prepend(role).OfType<Role>().Distinct().Take(MostInTable).OrderBy(other => other.Slug, StringComparer.Ordinal)], []).Canonical}#{row.Id}");
}

/// <summary>Somebody to ask: a role with its profile, or a party in words.</summary>
public sealed record Person(string Name, string? Path)
{
    public static Person Of(Site site, string who) => site.Roles.TryGet(who, out var role) ? new(role.NameInText, $"/roles/{role.Slug}") : new(site.Responsibilities.Parties[who].Name, null);
}
