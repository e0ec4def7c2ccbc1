using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Two lists compared by what tells their members apart: what went, what changed, what came.</summary>
internal static class Compared
{
    /// <summary>A change for each member that is not the same in both, the most severe first.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="key">What tells members apart.</param>
    /// <param name="areSame">Whether two members with one key say the same.</param>
    /// <param name="change">Makes a change of what it is and of the two members.</param>
    internal static IReadOnlyList<TChange> Of<T, TKey, TChange>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key, Func<T, T, bool> areSame, Func<ChangeKind, T?, T?, TChange> change)
        where T : class
        where TKey : notnull
    {
        var (earlier, later) = (before.ToDictionary(key), after.ToDictionary(key));
        return
        [
            .. earlier.Where(member => !later.ContainsKey(member.Key)).Select(member => change(ChangeKind.Removed, member.Value, null)),
            .. earlier.Where(member => later.TryGetValue(member.Key, out var now) && !areSame(member.Value, now)).Select(member => change(ChangeKind.Changed, member.Value, later[member.Key])),
            .. later.Where(member => !earlier.ContainsKey(member.Key)).Select(member => change(ChangeKind.New, null, member.Value)),
        ];
    }
}
