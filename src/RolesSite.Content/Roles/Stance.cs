namespace RolesSite.Content.Roles;

/// <summary>How much say a role has in a question, from most to least.</summary>
public enum Stance
{
    Decides,
    Shares,
    Advises,
    Informed,
    NotTheirs,
}
