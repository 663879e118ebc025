using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RolesSite.Content;

/// <summary>Items of one kind in their published order, each found by its id.</summary>
public sealed class Catalog<T> : IReadOnlyList<T> where T : class
{
    private readonly IReadOnlyList<T> items;
    private readonly Dictionary<string, T> byId;

    /// <summary>Takes items whose ids are unique; the readers report those that are not.</summary>
    public Catalog(IEnumerable<T> items, Func<T, string> id)
    {
        this.items = [.. items];
        byId = this.items.ToDictionary(id, StringComparer.Ordinal);
    }

    /// <summary>The ids, in no particular order.</summary>
    public IReadOnlyCollection<string> Ids => byId.Keys;

    public T this[string id] => byId[id];

    public T this[int index] => items[index];

    public int Count => items.Count;

    public bool Contains(string id) => byId.ContainsKey(id);

    public bool TryGet(string id, [NotNullWhen(true)] out T? item) => byId.TryGetValue(id, out item);

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
