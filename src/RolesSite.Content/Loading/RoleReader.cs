using RolesSite.Content.Comparisons;
using RolesSite.Content.Markdown;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

internal sealed class RoleReader(Catalog<Dimension> dimensions, MarkdownReader markdown, ReadingLog log)
{
    public Catalog<Role> Read(ContentFolder folder)
    {
        var roles = folder.All("roles", ".yaml")
            .Select(file => (file.Slug, Map: YamlFile.Mapping(file.Text, file.File, log)))
            .Where(file => file.Map is not null)
            .Select(file => (Role: Role(file.Slug, file.Map!), file.Slug, file.Map!.PlaceOfKey("aliases")))
            .ToList();

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
        return TextReading.Unique(roles, log);
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
            Essence = map.Rich("essence", markdown),
            Aliases = Aliases(map),
            AlsoCalled = [.. map.Maps("also-called").Select(OtherTitle)],
            LooksAfter = map.Rich("looks-after", markdown),
            WorksUntil = map.Rich("works-until", markdown),
            MeasuredBy = map.Rich("measured-by", markdown),
            Questions = map.RichList("questions", markdown),
            Decides = map.RichList("decides", markdown),
            Shares = map.RichList("shares", markdown),
            LeavesToOthers = map.RichList("leaves-to-others", markdown),
            Ask = map.Texts("ask"),
            AskOthers = [.. map.Maps("ask-others").Select(OtherDesk)],
            SignsYouNeedOne = map.RichList("signs-you-need-one", markdown),
            SignsOfAnotherNeed = map.RichList("signs-of-another-need", markdown),
            ConfusedWith = [.. map.Maps("confused-with").Select(Confusion)],
            Reviewed = map.Date("reviewed"),
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

    private static OtherTitle OtherTitle(YamlMap map)
    {
        var title = new OtherTitle(map.Text("title"), map.Text("where"), map.OptionalMentions("sources", MentionKind.Source));
        map.Done();
        return title;
    }

    private OtherDesk OtherDesk(YamlMap map)
    {
        var desk = new OtherDesk(map.Text("question"), map.Rich("who", markdown));
        map.Done();
        return desk;
    }

    private Confusion Confusion(YamlMap map)
    {
        var confusion = new Confusion(map.Text("name"), map.Rich("difference", markdown), map.OptionalMentions("sources", MentionKind.Source));
        map.Done();
        return confusion;
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

        Variation? varies = null;
        if (map.OptionalMap("varies") is { } variation)
        {
            varies = new Variation(variation.Rich("text", markdown), variation.ReadEvidence(markdown));
            variation.Done();
        }

        var cell = new Cell(stance, map.Rich("text", markdown), map.ReadEvidence(markdown), varies);
        map.Done();
        return cell;
    }
}
