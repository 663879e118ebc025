using RolesSite.Content.Markdown;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

internal sealed class ResponsibilitiesReader(Catalog<Role> roles, MarkdownReader markdown, ReadingLog log)
{
    public const string File = "responsibilities.yaml";

    public ResponsibilityMatrix Read(ContentFolder folder)
    {
        if (folder.Text(File) is not { } text || YamlFile.Mapping(text, File, log) is not { } map)
            return new([], new([], party => party.Id), new([], activity => activity.Id));

        var phases = map.Each("phases", item => new PhaseGroup(item.Choice<Phase>("id"), item.Text("question")));
        if (!phases.Select(phase => phase.Phase).SequenceEqual(Enum.GetValues<Phase>()))
            log.Problem(map.PlaceOfKey("phases"), "the phases are not complete; expected decide, plan, build, launch and run, each once and in order");

        var parties = TextReading.Unique(map.Maps("parties").Select(Party), log);
        var activities = TextReading.Unique(map.Maps("activities").Select(item => Activity(item, parties)), log);
        map.Done();
        return new ResponsibilityMatrix(phases, parties, activities);
    }

    private (Party Item, string Id, Place At) Party(YamlMap map)
    {
        var party = new Party(map.Id("id"), map.Text("name"), map.OptionalRich("note", markdown));
        if (roles.Contains(party.Id))
            log.Problem(map.PlaceOfKey("id"), $"\"{party.Id}\" is a role; expected somebody who is none");
        map.Done();
        return (party, party.Id, map.At);
    }

    private (Activity Item, string Id, Place At) Activity(YamlMap map, Catalog<Party> parties)
    {
        var activity = new Activity
        {
            Id = map.Id("id"),
            Phase = map.Choice<Phase>("phase"),
            Name = map.Text("name"),
            Help = map.Rich("help", markdown),
            Also = map.OptionalTexts("also"),
            Dimensions = map.Mentions("dimensions", MentionKind.Dimension),
            Assignments =
            [
                new Assignment(Part.Accountable, map.Text("accountable")),
                .. map.Texts("responsible").Select(who => new Assignment(Part.Responsible, who)),
                .. map.OptionalTexts("consulted").Select(who => new Assignment(Part.Consulted, who)),
                .. map.OptionalTexts("informed").Select(who => new Assignment(Part.Informed, who)),
            ],
            Evidence = map.ReadEvidence(markdown),
            Varies = map.OptionalVariation(markdown),
            Formerly = map.Formerly(),
        };

        CheckAssignments(activity, map, parties);
        map.Done();
        return (activity, activity.Id, map.At);
    }

    private void CheckAssignments(Activity activity, YamlMap map, Catalog<Party> parties)
    {
        if (map.Has("dimensions") && activity.Dimensions.Count == 0)
            log.Problem(map.PlaceOfKey("dimensions"), "no row is named; expected at least one, so that the parts can be compared with its stances");
        if (map.Has("responsible") && !activity.With(Part.Responsible).Any())
            log.Problem(map.PlaceOfKey("responsible"), "nobody does it; expected at least one who is responsible");
        foreach (var (part, who) in activity.Assignments.Where(assignment => assignment.Who.Length > 0 && !log.IsIncomplete))
        {
            if (!roles.Contains(who) && !parties.Contains(who))
                log.Unknown(map.PlaceOfKey(Key(part)), "role or party", who, roles.Ids.Union(parties.Ids));
        }

        foreach (var who in activity.Assignments.Select(assignment => assignment.Who).Distinct())
        {
            if (activity.PartsOf(who).ToList() is { Count: > 1 } parts && !parts.SequenceEqual([Part.Accountable, Part.Responsible]))
                log.Problem(map.PlaceOfKey(Key(parts[^1])), $"{who} is {string.Join(" and ", parts.Select(Key))}; expected one part, or accountable and responsible");
        }
    }

    private static string Key(Part part) => part.ToString().ToLowerInvariant();
}
