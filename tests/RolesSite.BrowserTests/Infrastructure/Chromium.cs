namespace RolesSite.BrowserTests.Infrastructure;

/// <summary>Finds the Chromium of this machine.</summary>
internal static class Chromium
{
    // The first is the same browser without its windows, and takes half the time.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"];

    public static string? Path { get; } = Places.Prepend(Environment.GetEnvironmentVariable("CHROME_PATH")).FirstOrDefault(File.Exists);

    /// <summary>Why browser tests are skipped; null when they run (under CI always, so that a missing browser fails).</summary>
    public static string? WhyMissing => Path is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "No Chromium was found; install one (Debian: apt-get install chromium-headless-shell) or set CHROME_PATH."
        : null;
}
