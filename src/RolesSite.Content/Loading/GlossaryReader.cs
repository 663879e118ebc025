using RolesSite.Content.Glossary;
using RolesSite.Content.Markdown;

namespace RolesSite.Content.Loading;

internal static class GlossaryReader
{
    public const string File = "glossary.yaml";

    public static Catalog<GlossaryTerm> Read(ContentFolder folder, MarkdownReader markdown, ReadingLog log)
    {
        var terms = YamlFile.List(folder.Text(File) ?? "[]", File, log).Select(map =>
        {
            var term = new GlossaryTerm
            {
                Id = map.Id("id"),
                Term = map.Text("term"),
                Also = map.OptionalTexts("also"),
                Definition = map.Rich("definition", markdown),
                Sources = map.OptionalMentions("sources", MentionKind.Source),
                Formerly = map.Formerly(),
            };
            map.Done();
            return (Item: term, term.Id, map.At);
        });

        return new Catalog<GlossaryTerm>(TextReading.Unique(terms, log).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase), term => term.Id);
    }
}
