namespace RolesSite.Content.Loading;

/// <summary>A mistake in the content, as its author sees it. Lines count from 1; 0 means the file as a whole.</summary>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>A text of the content as its author wrote it, and where.</summary>
public sealed record ContentText(string File, int Line, string Text);
