using RolesSite.Content;
using RolesSite.Content.Quizzes;

namespace RolesSite.Pages.Shared;

/// <summary>The roles that got points, as words and bars.</summary>
public sealed record MixView(IReadOnlyList<(string Role, string Words, double Fit)> Bars)
{
    public MixView(Site site, IEnumerable<Score> scores)
        : this([.. scores.Select(score => (site.Roles[score.Role].Name, $"{Word(score.Band)}, {score.Points} of {Points(score.OutOf)}", score.Fit))])
    {
    }

    public static string Points(int number) => number == 1 ? "1 point" : $"{number} points";

    public static string Word(Band band) => band.ToString().ToLowerInvariant();
}
