using Indicators.Import;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Indicators.Api;

/// <summary>What an address that leads nowhere may have been meant to be: one of the addresses of this host with one part written otherwise.</summary>
internal static class NearestAddress
{
    /// <summary>What the error is of.</summary>
    internal const string Parameter = "path";

    /// <summary>What is expected.</summary>
    internal const string Expected = "an address of this host; /api/v1 lists those for programs";

    /// <summary>The error of an address that leads nowhere.</summary>
    /// <param name="path">The address without its query.</param>
    /// <param name="endpoints">Where addresses lead.</param>
    internal static RequestError Error(string path, EndpointDataSource endpoints)
    {
        // A suggestion holds what was sent.
        if (path.Length > Refusal.LongestEcho)
        {
            return new RequestError(Parameter, path, Expected);
        }

        var asked = path.Split('/');
        if (Longer(path, endpoints) is { Length: > 0 } longer)
        {
            return new RequestError(Parameter, path, Expected, longer, "An identifier is missing.");
        }

        string[][] alike = [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => Written(endpoint.RoutePattern, asked)).OfType<string[]>().Where(address => Others(address, asked) == 1)];
        string[] forms = [.. alike.Where(address => Stem(address[^1]) == Stem(asked[^1]) && address[^1] != asked[^1]).Select(Joined).Distinct().Order(StringComparer.Ordinal)];
        var nearest = Enumerable.Range(0, asked.Length).Select(part => Nearest(asked, part, alike)).FirstOrDefault(address => address is not null);
        return new RequestError(Parameter, path, Expected, forms.Length == 0 ? null : forms, nearest is null ? null : $"Did you mean {nearest}?");
    }

    // Those that begin so and go on with an identifier.
    private static string[] Longer(string path, EndpointDataSource endpoints)
    {
        var begin = path.TrimEnd('/').Split('/')[1..];
        return
        [
            .. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.PathSegments)
                .Where(parts => parts.Count == begin.Length + 1 && begin.Length > 0 && !parts[^1].Parts[0].IsLiteral && parts.Zip(begin, IsLiteral).All(isSame => isSame))
                .Select(parts => Joined(["", .. begin, string.Concat(parts[^1].Parts.Select(Named))])).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsLiteral(RoutePatternPathSegment segment, string written) => segment.Parts is [RoutePatternLiteralPart literal] && literal.Content == written;

    private static string Named(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "not a part of an address"),
    };

    private static string? Nearest(string[] asked, int part, string[][] alike) =>
        NearestSpelling.Of(asked[part], alike.Select(address => address[part]).Where(word => word != asked[part]).Distinct()) is { } word
            ? Joined(alike.First(address => address[part] == word))
            : null;

    // The parts of the one address that a pattern has for what was asked; null where it has more parts or fewer, or has an identifier where nothing was written.
    private static string[]? Written(RoutePattern pattern, string[] asked) =>
        pattern.PathSegments.Count == asked.Length - 1 && pattern.PathSegments.Zip(asked.Skip(1)).All(pair => Stem(pair.Second).Length > 0 || pair.First.Parts[0].IsLiteral) ? ["", .. pattern.PathSegments.Zip(asked.Skip(1), Written)] : null;

    private static string Written(RoutePatternPathSegment segment, string asked) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => Stem(asked),
    }));

    private static int Others(string[] address, string[] asked) => address.Zip(asked).Count(parts => parts.First != parts.Second);

    // "x" of "x.csl.json".
    private static string Stem(string part) => part.Split('.')[0];

    private static string Joined(string[] parts) => string.Join('/', parts);
}
