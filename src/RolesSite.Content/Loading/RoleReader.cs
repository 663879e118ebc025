using RolesSite.Content.Comparisons;
using RolesSite.Content.Markdown;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

internal sealed class RoleReader(IReadOnlyList<RoleGroup> groups, Catalog<Dimension> dimensions, MarkdownReader markdown, ReadingLog log)
{
    private static readonly DayOfWeek[] WorkDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public Catalog<Role> Read(ContentFolder folder)
    {
        var roles = folder.All("roles", ".yaml")
            .Select(file => (file.Slug, Map: YamlFile.Mapping(file.Text, file.File, log)))
            .Where(file => file.Map is not null)
            .Select(file => (Role: Role(file.Slug, file.Map!), file.Slug, file.Map!.PlaceOfKey("aliases")))
            .ToList();
        foreach (var (_, slug, at) in roles.Where(role => role.Role.IsDraft && !log.WithDrafts))
            log.LeaveOut(at.File, $"/roles/{slug}");
        roles.RemoveAll(role => role.Role.IsDraft && !log.WithDrafts);

        var names = roles.ToDictionary(role => role.Slug, role => role.Slug, StringComparer.Ordinal);
        foreach (var (role, slug, at) in roles)
        {
            foreach (var name in role.Aliases.Prepend(slug).Where(name => name.Split('-').Contains("vs")))
                log.Problem(at, $"\"{name}\" has the word vs, which separates roles in addresses; expected another name");
            foreach (var name in role.Aliases)
            {
                if (!names.TryAdd(name, slug))
                    log.Problem(at, $"\"{name}\" already leads to {names[name]}; expected each alias at one role only");
            }
        }

        if (roles.Count < 2 && !log.IsIncomplete)
            log.Problem(new Place("roles", 0), $"roles that can be read: {roles.Count}; expected at least two, or there is nothing to compare");
        var listed = groups.SelectMany(group => group.Roles).ToList();
        foreach (var (role, slug, _) in roles.Where(role => !log.IsIncomplete && !role.Role.IsDraft && !listed.Contains(role.Slug)))
            log.Problem(new Place($"roles/{slug}.yaml", 0), $"the role stands in no group; expected it in one of the role-groups of {SettingsReader.File}");
        return TextReading.Unique(roles.OrderBy(role => listed.IndexOf(role.Slug)), log);
    }

    private Role Role(string slug, YamlMap map)
    {
        var role = new Role
        {
            Slug = slug,
            Name = map.Text("name"),
            Short = map.Text("short"),
            Tagline = map.Text("tagline"),
            InShort = map.Rich("in-short", markdown),
            Asked = map.Rich("asked", markdown),
            Essence = map.Rich("essence", markdown),
            Aliases = Aliases(map),
            AlsoCalled = map.Each("also-called", item => new OtherTitle(item.Text("title"), item.Text("where"), item.OptionalMentions("sources", MentionKind.Source))),
            LooksAfter = map.Rich("looks-after", markdown),
            WorksUntil = map.Rich("works-until", markdown),
            MeasuredBy = map.Rich("measured-by", markdown),
            Questions = map.RichList("questions", markdown),
            Decides = map.Statements("decides", markdown),
            Shares = map.Statements("shares", markdown),
            LeavesToOthers = map.Statements("leaves-to-others", markdown),
            WorksWith = map.Each("works-with", item => new Counterpart(item.Rich("who", markdown), item.Rich("over", markdown))),
            Ask = map.Texts("ask"),
            AskOthers = map.Each("ask-others", item => new OtherDesk(item.Text("question"), item.Rich("who", markdown))),
            Artifacts = map.Each("artifacts", item => new Artifact(item.Rich("name", markdown), item.Rich("purpose", markdown))),
            Week = Week(map),
            SignsYouNeedOne = map.Statements("signs-you-need-one", markdown),
            SignsOfAnotherNeed = map.Statements("signs-of-another-need", markdown),
            Skills = map.Statements("skills", markdown),
            WaysIn = map.Statements("ways-in", markdown),
            WaysOn = map.Statements("ways-on", markdown),
            Certifications = map.Each("certifications", item => new Certification(
                item.Text("name"), item.Text("by"), item.Rich("text", markdown), item.Mentions("sources", MentionKind.Source), item.Date("checked"))),
            CertificationsNote = map.OptionalRich("certifications-note", markdown),
            Misconceptions = map.Each("misconceptions", item => item.ReadMisconception(markdown)),
            ConfusedWith = map.Each("confused-with", Confusion),
            Sources = map.Mentions("sources", MentionKind.Source),
            Reviewed = map.Date("reviewed"),
            ReviewBy = map.Has("review-by") ? map.Date("review-by") : null,
            IsDraft = map.OptionalFlag("draft"),
            Changes = map.ReadChanges(),
            Cells = Cells(map),
        };
        map.Done();
        return role;
    }

    private IReadOnlyList<string> Aliases(YamlMap map)
    {
        var aliases = map.TextsWithPlaces("aliases");
        foreach (var (alias, at) in aliases.Where(alias => !Ids.IsValid(alias.Text)))
            log.Problem(at, $"\"{alias}\" cannot stand in an address; expected {Ids.Expected}");
        return [.. aliases.Select(alias => alias.Text)];
    }

    private IReadOnlyList<WeekDay> Week(YamlMap map)
    {
        var week = map.Each("week", item => new WeekDay(item.Choice<DayOfWeek>("day", day => day), item.Rich("text", markdown)));
        if (map.Has("week") && !week.Select(day => day.Day).SequenceEqual(WorkDays))
            log.Problem(map.PlaceOfKey("week"), "the week is not complete; expected Monday to Friday, each once and in order");
        return week;
    }

    private Confusion Confusion(YamlMap map)
    {
        var role = map.Has("role") ? map.Mention("role", MentionKind.Role) : null;
        return new Confusion(role, role is null ? map.Text("name") : null, map.Rich("difference", markdown), map.OptionalMentions("sources", MentionKind.Source));
    }

    private Dictionary<string, Cell> Cells(YamlMap role)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        if (role.Map("cells") is not { } map)
            return cells;

        if (log.IsIncomplete && dimensions.Count == 0)
            return cells;
        foreach (var (id, at) in map.Keys.Where(key => !dimensions.Contains(key.Key)))
            log.Unknown(at, "dimension", id, dimensions.Ids);
        foreach (var dimension in dimensions)
        {
            if (!map.Has(dimension.Id))
                log.Problem(map.At, $"there is no cell for the dimension \"{dimension.Id}\" ({dimension.Question}); expected one for each dimension");
            else if (map.Map(dimension.Id) is { } cell)
                cells[dimension.Id] = Cell(cell, dimension);
        }

        return cells;
    }

    private Cell Cell(YamlMap map, Dimension dimension)
    {
        Stance? stance = null;
        if (dimension.Kind == DimensionKind.Stance)
            stance = map.Choice<Stance>("stance");
        else if (map.Has("stance"))
            log.Problem(map.PlaceOfKey("stance"), $"\"{dimension.Id}\" is a fact row; expected no stance");

        var cell = new Cell(stance, map.Rich("text", markdown), map.ReadEvidence(markdown), map.OptionalVariation(markdown));
        map.Done();
        return cell;
    }
}
