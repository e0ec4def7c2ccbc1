using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The names of the codes that occur in statements.</summary>
internal static class StatementLabels
{
    /// <param name="catalogue">The definitions.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="statements">Area, body and state of each; empty where it has none.</param>
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(Catalogue catalogue, Language language, IEnumerable<(string Area, string Body, string State)> statements)
    {
        var all = statements.ToList();
        (string Name, string List, IEnumerable<string> Codes)[] lists =
        [
            ("geo", Dimensions.Origin, all.Select(statement => statement.Area)),
            ("body", Code.Bodies, all.Select(statement => statement.Body)),
            ("state", Code.States, all.Select(statement => statement.State)),
        ];
        return lists
            .Select(list => (list.Name, Codes: Named(list.List, list.Codes)))
            .Where(list => list.Codes.Count > 0)
            .ToDictionary(list => list.Name, list => list.Codes);

        IReadOnlyDictionary<string, string> Named(string list, IEnumerable<string> codes) =>
            codes.Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal).ToDictionary(code => code, code => catalogue.NameOf(list, code, language));
    }
}
