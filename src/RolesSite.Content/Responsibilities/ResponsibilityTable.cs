using RolesSite.Content.Roles;
using RolesSite.Content.Sources;

namespace RolesSite.Content.Responsibilities;

/// <summary>Activities against roles: what the page, and later its exports, are made from.</summary>
public sealed record ResponsibilityTable
{
    public required IReadOnlyList<Role> Columns { get; init; }

    public required IReadOnlyList<ResponsibilityGroup> Groups { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public IEnumerable<ResponsibilityRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>Shows the given roles and phases (all when none are given), and only activities in which one of the roles has a part.</summary>
    public static ResponsibilityTable Of(Site site, IReadOnlyCollection<Role> roles, IReadOnlyCollection<Phase> phases)
    {
        var matrix = site.Responsibilities;
        IReadOnlyList<Role> columns = roles.Count > 0 ? [.. site.Roles.Where(roles.Contains)] : site.Roles;
        var notes = new NoteNumbers(site.Sources);

        ResponsibilityRow Row(Activity activity) => new(activity,
            [.. columns.Select(role => (IReadOnlyList<Part>)[.. activity.PartsOf(role.Slug)])],
            [.. activity.Assignments.Where(assignment => columns.All(role => role.Slug != assignment.Who)).GroupBy(assignment => assignment.Part)
                .Select(part => new Others(part.Key, [.. part.Select(assignment => Name(assignment.Who))]))],
            notes.Numbers(activity.Evidence), notes.Numbers(activity.Varies?.Evidence));

        string Name(string who) => site.Roles.TryGet(who, out var role) ? role.NameInText : matrix.Parties[who].Name;

        bool IsShown(Activity activity) => roles.Count == 0 || columns.Any(role => activity.PartsOf(role.Slug).Any());

        var groups = matrix.Phases
            .Where(group => phases.Count == 0 || phases.Contains(group.Phase))
            .Select(group => new ResponsibilityGroup(group, [.. matrix.Activities.Where(activity => activity.Phase == group.Phase && IsShown(activity)).Select(Row)]))
            .Where(group => group.Rows.Count > 0)
            .ToList();
        return new ResponsibilityTable { Columns = columns, Groups = groups, Notes = notes.All };
    }
}

/// <summary>The activities of one phase.</summary>
public sealed record ResponsibilityGroup(PhaseGroup Phase, IReadOnlyList<ResponsibilityRow> Rows);

/// <summary>An activity with the parts of each column's role (none, one or two), and those of everybody else.</summary>
public sealed record ResponsibilityRow(Activity Activity, IReadOnlyList<IReadOnlyList<Part>> Parts, IReadOnlyList<Others> Others, IReadOnlyList<int> Notes, IReadOnlyList<int> VariesNotes);

/// <summary>The names of those who have a part and no column.</summary>
public sealed record Others(Part Part, IReadOnlyList<string> Names);
