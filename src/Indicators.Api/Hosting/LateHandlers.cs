using System.Diagnostics.CodeAnalysis;

namespace Indicators.Api;

/// <summary>Endpoints whose code is made when they are first asked. The framework would make that of all of them, some eighty, before the first one answers.</summary>
internal static class LateHandlers
{
    /// <summary>Stands before the framework's own, so that no endpoint is mapped otherwise.</summary>
    /// <param name="routes">Where to map it.</param>
    /// <param name="pattern">Its address.</param>
    /// <param name="handler">What answers.</param>
    internal static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        RouteHandlerServices.Map(routes, pattern, handler, [HttpMethods.Get], RequestDelegateFactory.InferMetadata, Late);

    // What is known of an endpoint, its parameters and answers, is known at once: routing and the document need it.
    private static RequestDelegateResult Late(Delegate handler, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? known)
    {
        var made = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options, known).RequestDelegate);
        return new RequestDelegateResult(context => made.Value(context), known?.EndpointMetadata ?? []);
    }
}
