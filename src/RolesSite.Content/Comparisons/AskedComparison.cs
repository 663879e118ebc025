using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>A comparison that many people ask for, with what somebody wrote about exactly these roles.</summary>
public sealed record AskedComparison(IReadOnlyList<string> Roles, RichText Answer, RichText Together, IReadOnlyList<Misconception> Mistakes);

/// <summary>Comparisons that are listed together.</summary>
public sealed record AskedGroup(string Title, string Description, IReadOnlyList<AskedComparison> Comparisons);
