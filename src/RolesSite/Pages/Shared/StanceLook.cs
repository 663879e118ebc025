using RolesSite.Content.Roles;

namespace RolesSite.Pages.Shared;

/// <summary>How a stance looks: a shape, and always its word.</summary>
internal static class StanceLook
{
    public static string ToCssClass(this Stance stance) => stance switch
    {
        Stance.Decides => "st d",
        Stance.Shares => "st s",
        Stance.Advises => "st a",
        Stance.Informed => "st i",
        _ => "st n",
    };

    public static string ToMeaning(this Stance stance) => stance switch
    {
        Stance.Decides => "has the last word, or answers for it",
        Stance.Shares => "holds a part of it",
        Stance.Advises => "is asked first",
        Stance.Informed => "is told",
        _ => "has no say",
    };

    public static string ToWords(this Stance stance) => stance == Stance.NotTheirs ? "Not theirs" : stance.ToString();
}
