using RolesSite.Content.Comparisons;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

/// <summary>Looks for contradictions between who does what and the stances of the rows that the work belongs to.</summary>
internal static class ResponsibilityChecks
{
    public static IEnumerable<ContentProblem> Of(Site site) => Unsupported(site).Concat(Unmatched(site)).Select(message => new ContentProblem(ResponsibilitiesReader.File, 0, message));

    // Whoever answers for work has a say in one of its rows, and whoever does it or is asked is no stranger to all of them.
    private static IEnumerable<string> Unsupported(Site site)
    {
        foreach (var activity in site.Responsibilities.Activities)
        {
            foreach (var (part, who) in activity.Assignments.Where(assignment => assignment.Part != Part.Informed))
            {
                if (!site.Roles.TryGet(who, out var role))
                    continue;
                var (least, expected) = part == Part.Accountable ? (Stance.Shares, "decides or shares") : (Stance.Advises, "decides, shares or advises");
                if (activity.Dimensions.Select(row => role.Cells[row].Stance).All(stance => stance is null || stance > least))
                    yield return $"\"{activity.Id}\": {who} is {part.ToString().ToLowerInvariant()}, but its stance is {Stances(role, activity.Dimensions)}; expected {expected} in one of these rows";
            }
        }
    }

    // Whoever decides a row answers for some of its work, and no row is without work.
    private static IEnumerable<string> Unmatched(Site site)
    {
        foreach (var row in site.Dimensions.Where(row => row.Kind == DimensionKind.Stance))
        {
            var work = site.Responsibilities.Activities.Where(activity => activity.Dimensions.Contains(row.Id)).ToList();
            if (work.Count == 0)
                yield return $"no activity belongs to the row \"{row.Id}\"; expected at least one";
            foreach (var role in site.Roles.Where(role => work.Count > 0 && role.Cells[row.Id].Stance == Stance.Decides && !work.Any(activity => activity.With(Part.Accountable).Contains(role.Slug))))
                yield return $"{role.Slug} decides \"{row.Id}\" and is accountable for none of its activities ({string.Join(", ", work.Select(activity => activity.Id))}); expected at least one";
        }
    }

    private static string Stances(Role role, IEnumerable<string> rows) => string.Join(", ", rows.Select(row => $"{role.Cells[row].Stance} in \"{row}\""));
}
