namespace RolesSite.Tests.Infrastructure;

/// <summary>A content folder on disk: the valid one, with some files laid over it. Gone after the test.</summary>
public sealed class ContentFixture : IDisposable
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public ContentFixture(string? broken = null)
    {
        Folder = Directory.CreateTempSubdirectory("roles-site-").FullName;
        Copy(Path.Combine(Fixtures, "Valid"));
        if (broken is not null)
            Copy(Path.Combine(Fixtures, "Broken", broken));
    }

    public static IEnumerable<string> Broken => Directory.EnumerateDirectories(Path.Combine(Fixtures, "Broken")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public string Folder { get; }

    /// <summary>The messages that an author of a broken folder should see.</summary>
    public static IReadOnlyList<string> Expected(string broken) => File.ReadAllLines(Path.Combine(Fixtures, "Broken", broken, "expected.txt"));

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, file))!);
        File.WriteAllText(Path.Combine(Folder, file), text);
    }

    public void Edit(string file, Func<string, string> edit) => Write(file, edit(Read(file)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Copy(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        File.Delete(Path.Combine(Folder, "expected.txt"));
    }
}
