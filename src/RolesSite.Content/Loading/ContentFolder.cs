namespace RolesSite.Content.Loading;

/// <summary>The files below the content folder, by their path from it, always with forward slashes.</summary>
internal sealed class ContentFolder(string root, ReadingLog log)
{
    /// <summary>The text of a file with LF line ends and no byte order mark; null, with a problem, when it is missing.</summary>
    public string? Text(string file)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
        {
            log.Unreadable(new Place(file, 0), "the file is missing; expected it in the content folder");
            return null;
        }

        try
        {
            return File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Unreadable(new Place(file, 0), $"the file cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>The lines of a file that may be missing, without blank ones.</summary>
    public IReadOnlyList<string> Lines(string file) =>
        File.Exists(Path.Combine(root, file)) ? [.. File.ReadLines(Path.Combine(root, file)).Select(line => line.Trim()).Where(line => line.Length > 0)] : [];

    /// <summary>The files of one folder with an extension, by name, with the slug that each name gives; other files are problems, and so are folders that are not named.</summary>
    public IEnumerable<(string File, string Slug, string Text)> All(string folder, string extension, params IReadOnlyList<string> folders)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            log.Unreadable(new Place(folder, 0), "the folder is missing; expected it in the content folder");
            yield break;
        }

        foreach (var name in Directory.EnumerateFiles(path).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal))
        {
            var file = $"{folder}/{name}";
            var slug = Path.GetFileNameWithoutExtension(name);
            if (name.StartsWith('.'))
                continue;
            if (Path.GetExtension(name) != extension)
                log.Problem(new Place(file, 0), $"this file would not be read; expected names that end in {extension}");
            else if (!Ids.IsValid(slug))
                log.Problem(new Place(file, 0), $"\"{slug}\" cannot stand in an address; expected {Ids.Expected}");
            else if (Text(file) is { } text)
                yield return (file, slug, text);
        }

        foreach (var name in Directory.EnumerateDirectories(path).Select(Path.GetFileName).OfType<string>().Except(folders))
            log.Problem(new Place($"{folder}/{name}", 0), $"this folder would not be read; expected all files in {folder} itself");
    }
}
