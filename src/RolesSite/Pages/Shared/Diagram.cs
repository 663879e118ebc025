using System.Globalization;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Pages.Shared;

/// <summary>The triangle between why, how and when, ready to be drawn: every number is text in SVG's units.</summary>
public sealed record Diagram(string Id, string Title, string Description, string Caption, IReadOnlyList<DiagramMark> Marks, DiagramYou? You)
{
    public const string Rule = "The nearer to a corner, the more of its questions a role decides, compared with the average role here. A shared decision counts half. This shows the mix, not how much power a role has. Questions of what and who are not drawn.";

    public const string Triangle = "M160 34 290 259H30Z";

    private const double LineHeight = 19;
    private const double Base = 259;
    private const double FirstLineBelow = 306;
    private const double LetterWidth = 6.9;
    private const double Upon = 15;

    public static IReadOnlyList<DiagramCorner> Corners { get; } = [new(Lens.Why, 160, 34, 20), new(Lens.How, 30, 259, 286), new(Lens.When, 290, 259, 286)];

    /// <summary>Radius and opacity of the arcs around each corner.</summary>
    public static IReadOnlyList<(string Radius, string Opacity)> Arcs { get; } =
        [("28", "0.95"), ("56", "0.8"), ("84", "0.62"), ("112", "0.45"), ("140", "0.3"), ("168", "0.18")];

    /// <summary>The height of the drawing: more when names stand below the triangle.</summary>
    public int Height { get; private init; } = 296;

    /// <summary>Places roles by their stances. Names stand to the right, or below for roles on the base, far enough apart to be read.</summary>
    public static Diagram Of(Site site, IEnumerable<Role> roles, Func<Role, bool> emphasized, string id, string title, string caption, DiagramYou? you = null)
    {
        var placed = roles.Select(role => (Role: role, Place: DiagramPlace.Of(role, site))).OrderBy(p => Y(p.Place)).ThenBy(p => X(p.Place)).ToList();
        // On the base a line to the side would run along it and seem to point at a corner.
        var (above, below) = (placed.Where(p => Y(p.Place) <= Base - LineHeight).ToList(), placed.Where(p => Y(p.Place) > Base - LineHeight).OrderBy(p => X(p.Place)).ToList());
        var marks = new List<DiagramMark>();
        var free = double.MinValue;
        foreach (var (role, place) in above)
        {
            var (x, y) = (X(place), Y(place));
            var labelY = Math.Max(y, free);
            free = labelY + LineHeight;
            // The right side of the triangle at the label's height, and a little more.
            var labelX = 160 + Math.Clamp(labelY - 34, 0, 225) * 130 / 225 + 12;
            marks.Add(DiagramMark.Beside(role, x, y, labelX, labelY, emphasized(role)));
        }

        // The first line that has room, so that the names of neighbors stand one below the other.
        var lineEnds = new List<double>();
        var before = double.MinValue;
        foreach (var (role, place) in below)
        {
            var half = DiagramMark.Label(role).Length * LetterWidth / 2;
            var line = lineEnds.FindIndex(end => end < X(place) - half);
            if (line < 0)
            {
                line = lineEnds.Count;
                lineEnds.Add(0);
            }

            lineEnds[line] = X(place) + half + LetterWidth;
            // Roles in one place have one line: a second would strike through the first one's name.
            marks.Add(DiagramMark.Below(role, X(place), Y(place), FirstLineBelow + line * LineHeight, emphasized(role), isAlone: X(place) - before > 1));
            before = X(place);
        }

        var description = string.Join(" ", placed.Select(p => $"{p.Role.Name}: {Words(p.Place)}.").Append(you is null ? "" : $"{you.Label}: {Words(you.Place)}.")).Trim();
        // The reader's name stands above the diamond, unless a role's dot is there.
        var covered = you is not null && placed.Any(p => Math.Abs(X(p.Place) - X(you.Place)) < 55 && Y(you.Place) - Y(p.Place) is > 2 and < 26);
        // A diamond upon a dot would be a smudge.
        var at = you is null ? null : placed.Select(p => p.Place).Where(place => Math.Abs(X(place) - X(you.Place)) + Math.Abs(Y(place) - Y(you.Place)) < Upon).MinBy(place => Math.Abs(X(place) - X(you.Place)));
        return new Diagram(id, title, description, caption, marks, you is null ? null : you with { IsBelow = covered, Place = at ?? you.Place, IsRing = at is not null })
        {
            Height = lineEnds.Count == 0 ? 296 : (int)(FirstLineBelow + lineEnds.Count * LineHeight),
        };
    }

    internal static double X(DiagramPlace place) => 160 * place.Why + 30 * place.How + 290 * place.When;

    internal static double Y(DiagramPlace place) => 34 * place.Why + 259 * (place.How + place.When);

    internal static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Words(DiagramPlace place)
    {
        var shares = new[] { ("why", place.Why), ("how", place.How), ("when", place.When) }.OrderByDescending(share => share.Item2).ToList();
        return shares[1].Item2 < 0.1 ? $"at {shares[0].Item1}"
            : shares[0].Item2 - shares[2].Item2 < 0.1 ? "in the middle"
            : shares[0].Item2 - shares[1].Item2 < 0.1 ? $"between {shares[0].Item1} and {shares[1].Item1}" : $"nearest to {shares[0].Item1}, then {shares[1].Item1}";
    }
}

/// <summary>A corner and where its name stands.</summary>
public sealed record DiagramCorner(Lens Lens, int X, int Y, int LabelY);

/// <summary>A role in the diagram: its dot, its label and the line between them, if the label stands aside.</summary>
public sealed record DiagramMark(string Short, string Name, string X, string Y, string? Leader, string LabelX, string LabelY, string? Anchor, bool Emphasized)
{
    public static DiagramMark Beside(Role role, double x, double y, double labelX, double labelY, bool emphasized) => new(role.Short, Label(role), Diagram.Number(x), Diagram.Number(y),
        $"M{Diagram.Number(x + 4.2)} {Diagram.Number(y)}L{Diagram.Number(labelX - 4)} {Diagram.Number(labelY)}", Diagram.Number(labelX), Diagram.Number(labelY + 3.8), null, emphasized);

    public static DiagramMark Below(Role role, double x, double y, double labelY, bool emphasized, bool isAlone) => new(role.Short, Label(role), Diagram.Number(x), Diagram.Number(y),
        // A line from a corner would cross the corner's own name.
        isAlone && x is > 64 and < 256 ? $"M{Diagram.Number(x)} {Diagram.Number(y + 4.2)}V{Diagram.Number(labelY - 10)}" : null, Diagram.Number(x), Diagram.Number(labelY), "middle", emphasized);

    /// <summary>The name, or the short one where the name would run out of the drawing; phones always show the short one.</summary>
    public static string Label(Role role) => role.Name.Length <= 20 ? role.Name : role.Short;
}

/// <summary>The reader in the diagram.</summary>
public sealed record DiagramYou(string Label, DiagramPlace Place)
{
    public string X => Diagram.Number(Diagram.X(Place));

    public bool IsBelow { get; init; }

    /// <summary>The reader is drawn as a ring around the dot of a role.</summary>
    public bool IsRing { get; init; }

    public string Y => Diagram.Number(Diagram.Y(Place));

    public string LabelY => Diagram.Number(Diagram.Y(Place) + (IsBelow ? 24 : -15));

    public string Diamond => $"m{X} {Diagram.Number(Diagram.Y(Place) - 9)} 9 9-9 9-9-9Z";
}
