namespace Indicators.Import;

/// <summary>One of the files that an analyst writes, as the program writes it: its columns, and the cells of a row.</summary>
internal sealed record NativeFile<T>(string File, IReadOnlyList<string> Columns, Func<T, IReadOnlyList<string>> Cells);
