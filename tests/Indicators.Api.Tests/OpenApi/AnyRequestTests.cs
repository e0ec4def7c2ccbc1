using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Indicators.Api.Tests;

/// <summary>
/// Requests made from the OpenAPI document, right, nearly right and hostile: 2,000, or as many as the environment variable INDICATORS_CASES says.
/// None is answered with a defect, breaks its schema, lacks a header or tells of the inside.
/// </summary>
public sealed class AnyRequestTests
{
    private const string CasesVariable = "INDICATORS_CASES";
    private const int UsualCases = 2000;

    [Test]
    public void AnyRequest_IsAnsweredAsTheDocumentSays()
    {
        var cases = Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } asked ? int.Parse(asked, NumberStyles.None, CultureInfo.InvariantCulture) : UsualCases;
        using var host = new LiveHost();
        var document = new ApiDocument(host.GetText(ApiDocument.Address));
        var (rules, statuses, clock) = (new AnswerRules(document, host), new ConcurrentDictionary<int, int>(), Stopwatch.StartNew());

        var requests = new AnyRequest(document, host).Requests;

        Assert.That(() => requests.Sample(Check, iter: cases, print: request => request.ToString()), Throws.Nothing);

        TestContext.Out.WriteLine($"{cases} requests in {clock.Elapsed.TotalSeconds:0} s: {string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Key}: {status.Value}"))}");
        // Rarer ones (304, 414, 422) come in long runs.
        Assert.That(statuses.Keys, Is.SupersetOf(new[] { 200, 400, 404, 405 }));

        void Check(AskedRequest request)
        {
            using var answer = host.Send(new HttpMethod(request.Method), request.Address, request.Headers);
            statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
            if (rules.Fault(request, answer) is { } fault)
            {
                throw new InvalidOperationException($"{request}: {fault}");
            }
        }
    }
}
