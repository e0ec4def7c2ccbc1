using System.Runtime.CompilerServices;
using Indicators.Answers;
using Indicators.Import;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Refuses parameters that an endpoint does not declare, and parameters given twice.</summary>
internal static class KnownParameters
{
    private static readonly ConditionalWeakTable<Endpoint, HashSet<string>> DeclaredBy = [];

    internal static TBuilder OnlyKnownParameters<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilterFactory((_, next) => context => Refused(context.HttpContext) is { } refusal ? ValueTask.FromResult<object?>(refusal) : next(context));

    private static IResult? Refused(HttpContext context)
    {
        var known = Declared(context.GetEndpoint()!);
        return context.Request.Query.All(sent => known.Contains(sent.Key) && sent.Value.Count == 1) ? null : Refused(context, known);
    }

    private static IResult? Refused(HttpContext context, HashSet<string> known)
    {
        Haste.TakeTime();
        RequestError[] unknown = [.. context.Request.Query.Where(sent => !known.Contains(sent.Key)).Select(sent => Unknown(sent.Key, known))];
        if (unknown.Length > 0)
        {
            return Refusal.Of(ProblemKind.UnknownParameter, unknown);
        }

        RequestError[] repeated =
        [
            .. context.Request.Query.Where(sent => sent.Value.Count > 1)
                .Select(sent => new RequestError(sent.Key, string.Join(" and ", sent.Value.ToArray()), "it once; where it takes several values, with commas between")),
        ];
        return repeated.Length > 0 ? Refusal.Of(ProblemKind.RepeatedParameter, repeated) : null;
    }

    /// <summary>The parameters that an address takes.</summary>
    internal static HashSet<string> Declared(Endpoint endpoint) => DeclaredBy.GetValue(endpoint, Read);

    private static HashSet<string> Read(Endpoint endpoint) =>
    [
        .. endpoint.Metadata.OfType<IParameterBindingMetadata>()
            .SelectMany(parameter => parameter.ParameterInfo.GetCustomAttributes(typeof(FromQueryAttribute), inherit: false).Cast<FromQueryAttribute>())
            .Select(query => query.Name!),
    ];

    private static RequestError Unknown(string name, HashSet<string> known)
    {
        var nearest = NearestSpelling.Of(name, known);
        return new RequestError(
            name,
            name,
            known.Count == 0 ? "no parameters" : "one of the parameters that this address takes",
            [.. known],
            nearest is null ? null : $"Did you mean {nearest}?");
    }
}
