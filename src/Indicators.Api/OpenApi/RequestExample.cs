namespace Indicators.Api;

/// <summary>A request that stands in the OpenAPI document with the answer that this host gives to it. Tests execute it.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="Status">The status of its answer.</param>
internal sealed record RequestExample(string Address, int Status)
{
    /// <summary>The values of the query, by parameter.</summary>
    internal IReadOnlyDictionary<string, string> Query => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(Host, Address).Query).ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString());

    /// <summary>The path, as a client writes it.</summary>
    internal string Path => Address.Split('?')[0];

    /// <summary>Where a host listens of which nothing is set.</summary>
    internal static Uri Host { get; } = new("http://127.0.0.1:5080");
}

/// <summary>What the OpenAPI document says of an endpoint, beside its name and summary.</summary>
internal static class ExplainedEndpoint
{
    /// <summary>Says what an endpoint is for, and asks it as an example; the first example is the one that is varied for parameters and refusals.</summary>
    internal static RouteHandlerBuilder Explained(this RouteHandlerBuilder endpoint, string description, params IReadOnlyList<string> examples)
    {
        endpoint.WithDescription(description);
        return endpoint.WithMetadata([.. examples.Select(address => new RequestExample(address, StatusCodes.Status200OK))]);
    }

    /// <summary>Asks it for something that it refuses. Without it, a parameter is misspelt for 400, and the identifier for 404.</summary>
    internal static RouteHandlerBuilder Refusing(this RouteHandlerBuilder endpoint, int status, string address) => endpoint.WithMetadata(new RequestExample(address, status));
}
