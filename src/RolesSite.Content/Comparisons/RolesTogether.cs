using System.Net;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>What there is to say about several roles besides their table: the answer in a sentence, how they work together, what people get wrong.</summary>
public sealed record RolesTogether
{
    // What pairs and profiles say adds up when roles are many; more than this would bury the rest of the page.
    private const int MostMistakes = 3, MostMeetings = 3;

    /// <summary>One sentence that tells the roles apart: written for them, or else composed of what one asks each of them.</summary>
    public required RichText Answer { get; init; }

    /// <summary>What somebody wrote about the work of exactly these roles.</summary>
    public required RichText? Written { get; init; }

    /// <summary>What the profiles say that the roles talk about; empty where it was written down.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>What people get wrong: about these roles, about two of them, or else about each.</summary>
    public required IReadOnlyList<Misconception> Mistakes { get; init; }

    public static RolesTogether Of(Site site, IReadOnlyList<Role> roles)
    {
        var slugs = roles.Select(role => role.Slug).ToHashSet();
        var asked = site.Asked.SelectMany(group => group.Comparisons).ToList();
        var written = asked.FirstOrDefault(comparison => slugs.SetEquals(comparison.Roles));
        var mistakes = (written?.Mistakes ?? []).Concat(asked.Where(comparison => comparison != written && comparison.Roles.All(slugs.Contains)).SelectMany(pair => pair.Mistakes.Take(1))).ToList();
        return new RolesTogether
        {
            Answer = written?.Answer ?? Composed(site, roles),
            Written = written?.Together,
            Meetings = written is not null ? [] : [.. roles.SelectMany(role => role.WorksWith
                .Where(counterpart => roles.Any(other => other != role && counterpart.Who.Links.Contains($"/roles/{other.Slug}")))
                .Select(counterpart => new Meeting(role, counterpart))).Take(MostMeetings)],
            Mistakes = [.. (mistakes.Count > 0 ? mistakes : roles.Select(role => role.Misconceptions[0])).Take(Math.Max(MostMistakes, written?.Mistakes.Count ?? 0))],
        };
    }

    // The roles stand in the order of the site's lists, and each brings the question that one takes to it. The opening says what they have
    // in common, or which question comes before the others.
    private static RichText Composed(Site site, IReadOnlyList<Role> roles)
    {
        var group = site.Settings.RoleGroups.FirstOrDefault(group => roles.All(role => group.Roles.Contains(role.Slug)));
        var opening = group is null ? site.Settings.Openings.FirstOrDefault(opening => roles.Any(role => role.Slug == opening.Role)) : null;
        var rest = site.Roles.Where(role => roles.Contains(role) && role.Slug != opening?.Role).ToList();

        string Sentence(Func<string, string> word, Func<RichText, string> text)
        {
            var begin = opening is not null ? $"{word(opening.Words)} {text(site.Roles[opening.Role].Asked)}, ask"
                : group is not null ? $"{(roles.Count == 2 ? "Both" : "All of them")} {word(group.InCommon)}: ask"
                : "Ask";
            return begin + string.Concat(rest.Select((role, i) => $"{(i == 0 ? "" : i < rest.Count - 1 ? "," : ", and")} the {word(role.NameInText)} {text(role.Asked)}")) + ".";
        }

        return new RichText(Sentence(word => WebUtility.HtmlEncode(word), text => text.Html), Sentence(word => word, text => text.Plain));
    }
}

/// <summary>What one role says that it discusses with another.</summary>
public sealed record Meeting(Role Role, Counterpart Counterpart)
{
    /// <summary>Whom it meets, in the middle of a sentence.</summary>
    public string With => Role.InText(Counterpart.Who.Plain);
}
