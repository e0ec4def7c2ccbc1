using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using static Indicators.Api.Tests.SharedDocument;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Every example of the document is asked for, and the answer is the one that the document shows, and fits its schema.</summary>
public sealed class ExamplesTests
{
    // A table that has figures has nothing to say of their absence.
    private const string OfEmptyTables = "Indicators-Note";

    private const string Shortened = "only the first entry";

    [Test]
    public void EveryExample_IsWhatTheHostAnswers()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations)
            {
                foreach (var (address, mediaType, example) in operation.Examples("200"))
                {
                    using var answer = Ask(HttpMethod.Get, address, mediaType);
                    var body = Body(answer);
                    Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
                    Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(mediaType), address);
                    Assert.That(Document.Faults(operation, 200, mediaType, body), Is.Empty, address);
                    AssertSame(example, body, mediaType, address);
                    AssertHeaders(operation, 200, answer, address);
                }
            }
        }
    }

    [TestCase("400")]
    [TestCase("404")]
    public void EveryExampleOfARefusal_IsWhatTheHostAnswers(string status)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations.Where(operation => operation.Responses.ContainsKey(status)))
            {
                foreach (var (address, mediaType, example) in operation.Examples(status))
                {
                    using var answer = Ask(HttpMethod.Get, address, "");
                    Assert.That(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(status), address);
                    Assert.That(Document.Faults(operation, (int)answer.StatusCode, mediaType, Body(answer)), Is.Empty, address);
                    AssertSame(example, Body(answer), mediaType, address);
                }
            }
        }
    }

    // Only the name of a parameter is misspelt: its value stands as in an address that is answered.
    [Test]
    public void MistakenExamples_HaveOneMistake()
    {
        var addresses = Document.Operations.Where(operation => operation.Responses.ContainsKey("400")).SelectMany(operation => operation.Examples("400")).Select(example => example.Address).ToList();

        Assert.That(addresses.Where(address => address.Contains("geos=", StringComparison.Ordinal)), Is.Not.Empty.And.All.EndWith("?geos=SRB"));
    }

    // A parameter of an example is asked as that example asks; another one is added to the first example.
    [Test]
    public void EveryExampleOfAParameter_IsTaken()
    {
        var asked = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var (operation, parameter) in Document.Operations.SelectMany(operation => operation.In("query"), (operation, parameter) => (operation, parameter)))
            {
                var (name, value) = ((string)parameter["name"]!, ApiDocument.ExampleOf(parameter));
                var addresses = operation.Examples("200").Select(example => example.Address).ToList();
                var whole = addresses.FirstOrDefault(address => QueryHelpers.ParseQuery(new Uri(RequestExample.Host, address).Query).TryGetValue(name, out var given) && given == value)
                    ?? QueryHelpers.AddQueryString(addresses[0], name, value);
                using var answer = Ask(HttpMethod.Get, whole, "");
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), whole);
                asked++;
            }
        }

        Assert.That(asked, Is.GreaterThan(100));
    }

    [Test]
    public void OtherMethods_AreRefusedAsTheDocumentSays()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations)
            {
                var (address, _, example) = (operation.Examples("200").First().Address, "", operation.Examples("405").Single().Example);
                using var answer = Ask(HttpMethod.Post, address, "");
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed), address);
                Assert.That(Document.Faults(operation, 405, answer.Content.Headers.ContentType?.MediaType, Body(answer)), Is.Empty, address);
                AssertSame(example, Body(answer), "application/problem+json", address);
                AssertHeaders(operation, 405, answer, address);
            }
        }
    }

    [Test]
    public void WhereTheDocumentHas304_TheTagIsTaken_AndOnlyThere()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations)
            {
                var address = operation.Examples("200").First().Address;
                using var first = Ask(HttpMethod.Get, address, "");
                Assert.That(first.Headers.ETag is not null, Is.EqualTo(operation.Responses.ContainsKey("304")), address);
                if (first.Headers.ETag is { } tag)
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
                    request.Headers.IfNoneMatch.Add(tag);
                    using var again = Host.Client.SendAsync(request).GetAwaiter().GetResult();
                    Assert.That((again.StatusCode, Body(again)), Is.EqualTo((HttpStatusCode.NotModified, "")), address);
                    AssertHeaders(operation, 304, again, address);
                }
            }
        }
    }

    [Test]
    public void TooManyValues_AreRefusedAsTheDocumentSays()
    {
        var values = string.Join(',', Enumerable.Repeat("SRB", 101));
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations.Where(operation => operation.Responses.ContainsKey("422") && operation.In("query").Any(parameter => (string?)parameter["name"] == "geo") && operation.Path != "/api/v1/claims/check"))
            {
                var address = QueryHelpers.AddQueryString(operation.Examples("200").First().Address.Replace("geo=SRB", "", StringComparison.Ordinal).Replace("&&", "&", StringComparison.Ordinal).Replace("?&", "?", StringComparison.Ordinal), "geo", values);
                using var answer = Ask(HttpMethod.Get, address, "");
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity), address);
                AssertSame(operation.Examples("422").Single().Example, Body(answer), "application/problem+json", address);
            }
        }
    }

    [Test]
    public void MoreThanTheLimit_IsRefusedAsTheDocumentSays()
    {
        using var host = new TestHost(null, ("Indicators:RateLimit:PermitLimit", "1"));
        host.GetText("/api/v1/config");
        using var answer = host.Get("/api/v1/config");
        var operation = Document.Operations.Single(operation => operation.Path == "/api/v1/config");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            AssertSame(operation.Examples("429").Single().Example, Body(answer), "application/problem+json", "429");
            AssertHeaders(operation, 429, answer, "429");
        }
    }

    private static void AssertSame(JsonObject example, string body, string mediaType, string address)
    {
        if (example["value"] is not { } value)
        {
            Assert.That((string?)example["externalValue"], Is.EqualTo(address));
        }
        else if (!ApiDocument.IsJson(mediaType))
        {
            Assert.That(body, Is.EqualTo((string?)value), address);
        }
        else
        {
            // Some answers have whole addresses: in the document those of a host of which nothing is set.
            var node = JsonNode.Parse(body.Replace(Host.Client.BaseAddress!.ToString(), RequestExample.Host.ToString(), StringComparison.Ordinal))!;
            (node as JsonObject)?.Remove("traceId");
            var shown = ((string)example["summary"]!).Contains(Shortened, StringComparison.Ordinal) ? ExampleValue.Shortened(node) : node;
            Assert.That(JsonNode.DeepEquals(shown, value), $"{address}: the document shows another answer");
        }
    }

    private static void AssertHeaders(ApiDocument.Operation operation, int status, HttpResponseMessage answer, string address)
    {
        var sent = answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var promised = operation.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)]!["headers"]!.AsObject().Select(header => header.Key);
        Assert.That(promised.Where(header => !sent.Contains(header) && header != OfEmptyTables), Is.Empty, $"{status} {address}");
    }

    private static HttpResponseMessage Ask(HttpMethod method, string address, string accept)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (accept.Length > 0)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return Host.Client.SendAsync(request).GetAwaiter().GetResult();
    }

    private static string Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
}
