namespace Indicators.Api.Tests;

/// <summary>The OpenAPI document of the host that all tests share: it is made once.</summary>
internal static class SharedDocument
{
    private static readonly Lazy<ApiDocument> Read = new(() => new ApiDocument(SharedHost.Host));

    internal static ApiDocument Document => Read.Value;
}
