using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>Completes the operations: examples that this host has answered, every status that occurs, and the headers that come with it.</summary>
/// <param name="answers">Answers the examples.</param>
internal sealed class ExplainedOperations(ExampleAnswers answers) : IOperationAsyncFilter
{
    /// <inheritdoc/>
    public async Task ApplyAsync(OpenApiOperation operation, OperationFilterContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.ApiDescription;
        var examples = endpoint.ActionDescriptor.EndpointMetadata.OfType<RequestExample>().ToList();
        // Nothing has to be shown to whoever reads.
        operation.Security = [];
        ParameterExamples.Add(operation, endpoint.RelativePath ?? "", examples);
        ParameterForms.Describe(operation, endpoint.RelativePath ?? "");
        AddResponses(operation, context);
        foreach (var (status, response) in operation.Responses!)
        {
            await Describe(operation, endpoint.RelativePath ?? "", (OpenApiResponse)response, int.Parse(status, CultureInfo.InvariantCulture), examples, context.SchemaRepository);
        }
    }

    private static void AddResponses(OpenApiOperation operation, OperationFilterContext context)
    {
        var responses = new SortedDictionary<string, IOpenApiResponse>(operation.Responses!, StringComparer.Ordinal);
        responses.TryAdd(Text(StatusCodes.Status405MethodNotAllowed), Problem(context));
        responses.TryAdd(Text(StatusCodes.Status413PayloadTooLarge), Problem(context));
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<DisableRateLimitingAttribute>().FirstOrDefault() is null)
        {
            responses.TryAdd(Text(StatusCodes.Status429TooManyRequests), Problem(context));
            responses.TryAdd(Text(StatusCodes.Status503ServiceUnavailable), Problem(context));
        }

        // A release may be asked for that there is not.
        if (operation.Parameters?.Any(parameter => parameter.Name == "asOf") == true)
        {
            responses.TryAdd(Text(StatusCodes.Status404NotFound), Problem(context));
        }

        if (EntityTags.Tags($"/{context.ApiDescription.RelativePath}"))
        {
            responses.TryAdd(Text(StatusCodes.Status304NotModified), new OpenApiResponse());
        }

        operation.Responses = [];
        foreach (var (status, response) in responses)
        {
            operation.Responses[status] = response;
        }
    }

    private async Task Describe(OpenApiOperation operation, string path, OpenApiResponse response, int status, IReadOnlyList<RequestExample> examples, SchemaRepository types)
    {
        response.Headers = ResponseHeaders.Of(operation, path, status);
        if (status == StatusCodes.Status200OK)
        {
            response.Description = operation.Summary + ".";
            await AddAnswers(operation.OperationId!, response, examples, types);
            return;
        }

        var kind = ProblemKind.All.FirstOrDefault(kind => kind.Status == status);
        response.Description = status == StatusCodes.Status304NotModified
            ? "The answer is the one whose tag was sent in If-None-Match; there is no body."
            : status == StatusCodes.Status400BadRequest
                ? "The request is wrong: a parameter is unknown, repeated, missing or has a value that it does not take."
                : kind?.Explanation ?? response.Description;
        if (status != StatusCodes.Status304NotModified)
        {
            await AddRefusals(operation, response, status, examples);
        }
    }

    private async Task AddAnswers(string name, OpenApiResponse response, IReadOnlyList<RequestExample> examples, SchemaRepository types)
    {
        foreach (var (mediaType, content) in response.Content!.Select(content => (content.Key, (OpenApiMediaType)content.Value)))
        {
            content.Examples = new Dictionary<string, IOpenApiExample>();
            content.Schema = AnswerSchema.Of(mediaType, types) ?? content.Schema;
            foreach (var (index, example) in examples.Where(example => example.Status == StatusCodes.Status200OK).Index())
            {
                content.Examples[NameOf(index)] = ExampleValue.IsText(mediaType)
                    ? ExampleValue.Of(example.Address, await answers.Of(name, example.Address, mediaType))
                    : ExampleValue.Elsewhere(example.Address);
            }
        }
    }

    private async Task AddRefusals(OpenApiOperation operation, OpenApiResponse response, int status, IReadOnlyList<RequestExample> examples)
    {
        var addresses = examples.Where(example => example.Status == status).Select(example => example.Address).ToList();
        if (addresses.Count == 0 && MistakenRequest.Of(operation, status, examples) is { } mistaken)
        {
            addresses.Add(mistaken);
        }

        var found = new List<(string Address, ExampleAnswer Answer)>();
        foreach (var address in addresses)
        {
            found.Add((address, await answers.Of(operation.OperationId!, address, "")));
        }

        // What cannot be asked for on every host: nothing may be withdrawn, and nobody waits for the limit.
        if (found.Count == 0 && RareRefusals.Of(status) is var (kind, errors, summary))
        {
            found.Add((summary, await answers.Of(kind, errors)));
        }

        foreach (var content in response.Content!.Values.Cast<OpenApiMediaType>())
        {
            content.Examples = found.Index().ToDictionary(
                example => NameOf(example.Index),
                example => (IOpenApiExample)new OpenApiExample { Summary = example.Item.Address, Value = WithoutTrace(JsonNode.Parse(example.Item.Answer.Body)!) });
        }
    }

    // Of each request another one.
    private static JsonNode WithoutTrace(JsonNode problem)
    {
        problem.AsObject().Remove("traceId");
        return problem;
    }

    private static OpenApiResponse Problem(OperationFilterContext context) => new()
    {
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["application/problem+json"] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemDetails), context.SchemaRepository) },
        },
    };

    private static string NameOf(int index) => index == 0 ? "example" : $"example{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
