using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RolesSite.Content.Search;

/// <summary>A full-text table in memory (SQLite FTS5: stemming, no accents), filled once and read by many. Its rows are known by their place, from 0.</summary>
internal sealed class FullTextTable : IDisposable
{
    private readonly string address = $"Data Source=text-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";

    // The database lives as long as one connection to it is open.
    private readonly SqliteConnection kept;

    /// <param name="columns">Their names, and how much a word in each of them weighs (BM25).</param>
    /// <param name="rows">A text for each column.</param>
    public FullTextTable(IReadOnlyList<(string Name, double Weight)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        kept = new SqliteConnection(address);
        kept.Open();
        using var transaction = kept.BeginTransaction();
        var names = string.Join(", ", columns.Select(column => column.Name));
        Run($"CREATE VIRTUAL TABLE texts USING fts5({names}, tokenize = 'porter unicode61 remove_diacritics 2')");
        Run($"INSERT INTO texts(texts, rank) VALUES ('rank', 'bm25({string.Join(", ", columns.Select(column => column.Weight.ToString("0.0", CultureInfo.InvariantCulture)))})')");
        foreach (var (place, row) in rows.Index())
            Run($"INSERT INTO texts(rowid, {names}) VALUES ($row, {string.Join(", ", row.Select((_, i) => $"$text{i}"))})", [("$row", place), .. row.Select((text, i) => ($"$text{i}", (object)text))]);
        transaction.Commit();
    }

    /// <summary>For one reader, for the length of one search.</summary>
    public FullTextReading Open() => new(address);

    /// <summary>Quoted, a word or a phrase is only ever that and never a part of the query language.</summary>
    public static string Quoted(string phrase) => $"\"{phrase}\"";

    public void Dispose() => kept.Dispose();

    private void Run(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = kept.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
