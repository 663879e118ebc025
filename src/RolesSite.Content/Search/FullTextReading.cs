using Microsoft.Data.Sqlite;

namespace RolesSite.Content.Search;

/// <summary>Reads a full-text table. Expressions are FTS5's, made of quoted words.</summary>
internal sealed class FullTextReading : IDisposable
{
    // What no text has, so that it can mark a word in one.
    private const string Start = "\u0002", End = "\u0003";

    private readonly SqliteConnection connection;

    public FullTextReading(string address)
    {
        connection = new SqliteConnection(address);
        connection.Open();
    }

    public bool Has(string expression)
    {
        using var command = Command("SELECT 1 FROM texts WHERE texts MATCH $match LIMIT 1", ("$match", expression));
        return command.ExecuteScalar() is not null;
    }

    /// <summary>The rows that fit, best first, each with its rank: above 0, more is better, comparable within one expression.</summary>
    public IReadOnlyList<(int Row, double Rank)> Ranked(string expression, int most)
    {
        using var command = Command("SELECT rowid, -rank FROM texts WHERE texts MATCH $match ORDER BY rank LIMIT $most", ("$match", expression), ("$most", most));
        using var reader = command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
            found.Add((reader.GetInt32(0), reader.GetDouble(1)));
        return found;
    }

    /// <summary>The some thirty words of a row's column that fit best, with what was found marked; null if the row does not fit.</summary>
    public IReadOnlyList<PassagePart>? Passage(int row, int column, string expression)
    {
        using var command = Command("SELECT snippet(texts, $column, $start, $end, '…', 28) FROM texts WHERE texts MATCH $match AND rowid = $row",
            ("$column", column), ("$start", Start), ("$end", End), ("$match", expression), ("$row", row));
        return command.ExecuteScalar() is not string text ? null
            : [.. text.Split(Start).SelectMany((piece, i) => i == 0 ? [new PassagePart(piece, false)] : Marked(piece)).Where(part => part.Text.Length > 0)];
    }

    public void Dispose() => connection.Dispose();

    private static PassagePart[] Marked(string piece) => piece.IndexOf(End[0], StringComparison.Ordinal) is var end ? [new(piece[..end], true), new(piece[(end + 1)..], false)] : [];

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
