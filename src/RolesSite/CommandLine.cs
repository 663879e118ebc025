using System.CommandLine;
using RolesSite.Verbs;

namespace RolesSite;

/// <summary>The verbs of the program. What none of them knows reaches the host, such as <c>--urls</c>.</summary>
public static class CommandLine
{
    public static Task<int> Run(string[] args)
    {
        var serve = new Command("serve", "Run the site (the default).") { TreatUnmatchedTokensAsErrors = false };
        var check = new Command("check", "Check the content: print every mistake and exit with 1, or say that there is none.") { TreatUnmatchedTokensAsErrors = false };
        var update = new Option<bool>("--update") { Description = "Add the new ids to permalinks.txt. Nothing is ever removed." };
        var permalinks = new Command("permalinks", "List the ids that permalinks.txt does not have yet.") { update };
        permalinks.TreatUnmatchedTokensAsErrors = false;
        var url = new Option<string?>("--url") { Description = "The address of the site. Default: the port that this machine's settings name, on 127.0.0.1." };
        var health = new Command("health", "Ask a running site whether it is ready: exit with 0 if it is, with 1 if not.") { url };
        var root = new RootCommand("Which PM? A site about product, program and project managers.\n\nOther options reach the web host, such as --urls http://localhost:8080.")
        {
            serve, check, permalinks, health,
        };
        root.TreatUnmatchedTokensAsErrors = false;

        root.SetAction((parsed, _) => Serve.Run([.. parsed.UnmatchedTokens]));
        serve.SetAction((parsed, _) => Serve.Run([.. parsed.UnmatchedTokens]));
        check.SetAction(parsed => Check.Run([.. parsed.UnmatchedTokens]));
        permalinks.SetAction(parsed => Permalinks.Run([.. parsed.UnmatchedTokens], parsed.GetValue(update)));
        health.SetAction((parsed, stop) => Health.Run(parsed.GetValue(url), stop));

        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') && !first.StartsWith('/'))
        {
            Console.Error.WriteLine($"Unknown verb \"{first}\"; expected {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}. See --help.");
            return Task.FromResult(1);
        }

        // The test host stops the entry point with an exception of its own, which must get through. Signals are the web host's affair.
        return result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
}
