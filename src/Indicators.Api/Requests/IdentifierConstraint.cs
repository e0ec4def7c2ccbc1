namespace Indicators.Api;

/// <summary>An identifier in an address: whatever has no point, which begins the ending. In <c>x.csl.json</c> the identifier is x; what is misspelt is told its nearest spelling.</summary>
internal sealed class IdentifierConstraint : IRouteConstraint
{
    /// <summary>Its place in an address.</summary>
    internal const string Segment = "{id:" + Name + "}";

    private const string Name = "identifier";

    internal static void AddTo(IServiceCollection services) => services.Configure<RouteOptions>(options => options.SetParameterPolicy<IdentifierConstraint>(Name));

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string text && !text.Contains('.', StringComparison.Ordinal);
}
