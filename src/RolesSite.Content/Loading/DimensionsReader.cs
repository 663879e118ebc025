using RolesSite.Content.Comparisons;

namespace RolesSite.Content.Loading;

internal static class DimensionsReader
{
    public const string File = "dimensions.yaml";

    public static (IReadOnlyList<LensGroup> Lenses, Catalog<Dimension> Dimensions) Read(ContentFolder folder, ReadingLog log)
    {
        var text = folder.Text(File);
        if (text is null || YamlFile.Mapping(text, File, log) is not { } map)
            return ([], new Catalog<Dimension>([], dimension => dimension.Id));

        var lenses = map.Each("lenses", item => new LensGroup(item.Choice<Lens>("id"), item.Text("question")));
        if (!lenses.Select(lens => lens.Lens).Order().SequenceEqual(Enum.GetValues<Lens>()))
            log.Problem(map.PlaceOfKey("lenses"), "the lenses are not complete; expected why, what, how, when and who, each once");

        var dimensions = TextReading.Unique(map.Maps("dimensions").Select(item =>
        {
            var dimension = new Dimension(item.Id("id"), item.Choice<Lens>("lens"), item.Choice<DimensionKind>("kind"), item.Text("question"), item.Text("help")) { Formerly = item.Formerly(), Also = item.OptionalTexts("also"), Changes = item.Has("changes") ? item.ReadChanges() : [] };
            item.Done();
            return (dimension, dimension.Id, item.At);
        }), log);

        if (dimensions.Count == 0)
            log.Problem(map.PlaceOfKey("dimensions"), "there are no dimensions; expected at least one, or there is nothing to compare");

        map.Done();
        return (lenses, dimensions);
    }
}
