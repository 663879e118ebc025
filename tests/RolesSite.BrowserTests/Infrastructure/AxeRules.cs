using Deque.AxeCore.Commons;

namespace RolesSite.BrowserTests.Infrastructure;

/// <summary>What axe looks for. It reports what is wrong or undecided only: to describe everything that is right takes most of its time.</summary>
internal static class AxeRules
{
    /// <summary>All rules, and the size of targets: that one is off by default, although WCAG 2.2 asks for it at level AA.</summary>
    public static AxeRunOptions Wcag22 => new() { ResultTypes = [ResultType.Violations, ResultType.Incomplete], Rules = new() { ["target-size"] = new() { Enabled = true } } };

    /// <summary>In the dark only colors are other ones.</summary>
    public static AxeRunOptions Colors => new() { ResultTypes = [ResultType.Violations, ResultType.Incomplete], RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>All rules in the light, the colors in the dark.</summary>
    public static AxeRunOptions For(bool dark) => dark ? Colors : Wcag22;
}
