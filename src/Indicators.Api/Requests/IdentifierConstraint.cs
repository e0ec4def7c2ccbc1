using System.Buffers;

namespace Indicators.Api;

/// <summary>An identifier in an address: letters, digits and hyphens. Without the point: in <c>x.csl.json</c> the identifier is x. In any case: what is misspelt is told its nearest spelling.</summary>
internal sealed class IdentifierConstraint : IRouteConstraint
{
    /// <summary>Its place in an address.</summary>
    internal const string Segment = "{id:" + Name + "}";

    private const string Name = "identifier";

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    internal static void AddTo(IServiceCollection services) => services.Configure<RouteOptions>(options => options.SetParameterPolicy<IdentifierConstraint>(Name));

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string { Length: > 0 } text && !text.AsSpan().ContainsAnyExcept(Letters);
}
