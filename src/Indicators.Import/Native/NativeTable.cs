namespace Indicators.Import;

/// <summary>One of the files that an analyst writes: its columns, how a row is read, and what tells rows apart.</summary>
internal sealed record NativeTable<T>(string File, IReadOnlyList<string> Columns, Func<RowReader, References, T> Read, Func<T, object> Key);
