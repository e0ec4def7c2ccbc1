using System.Net;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What all formats of a series have in common.</summary>
public sealed class SeriesFormatsTests
{
    private static readonly string[] Suffixes = [".json", ".csv", ".jsonstat.json", ".sdmx.csv", ".xlsx", ".metadata.json", ".zip"];

    [TestCase("application/vnd.sdmx.data+csv;version=2.0.0", "application/vnd.sdmx.data+csv")]
    [TestCase("application/vnd.sdmx.data+csv", "application/vnd.sdmx.data+csv")]
    [TestCase("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [TestCase("application/zip", "application/zip")]
    [TestCase("Application/ZIP", "application/zip")]
    [TestCase("TEXT/*", "text/csv")]
    [TestCase("application/zip;q=0.5, application/vnd.sdmx.data+csv;q=0.9, text/csv;q=0.8", "application/vnd.sdmx.data+csv")]
    [TestCase("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [TestCase("application/*", "application/json")]
    [TestCase("image/png", "application/json")]
    public void WithoutSuffix_AcceptDecides(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/series/identified-victims?geo=SRB");
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = Host.Client.SendAsync(request).GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(expected));
            Assert.That(response.Headers.Vary, Does.Contain("Accept"));
        }
    }

    [TestCaseSource(nameof(Suffixes))]
    public void WrongQuestions_AreRefusedAlike(string suffix)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victim{suffix}").Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victims{suffix}?geo=SRV").Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victims{suffix}?from=2023&to=2022").Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victims{suffix}?year=2022").Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victims{suffix}?geo=SRB&geo=HRV").Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(Host.GetProblem($"/api/v1/series/identified-victims{suffix}?asOf=1999-01-01").Status, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [TestCaseSource(nameof(Suffixes))]
    public void Answer_HasAStrongTag_AndIsNotSentTwice(string suffix)
    {
        using var first = Host.Get($"/api/v1/series/identification-rate{suffix}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/series/identification-rate{suffix}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = Host.Client.SendAsync(request).GetAwaiter().GetResult();

        Assert.That((first.Headers.ETag!.IsWeak, second.StatusCode), Is.EqualTo((false, HttpStatusCode.NotModified)));
    }

    // A table has no room for it.
    [TestCase(".csv", 1)]
    [TestCase(".sdmx.csv", 1)]
    public void EmptySelection_IsATableOfHeadings_WithTheNoteInAHeader(string suffix, int rows)
    {
        using var answer = Host.Get($"/api/v1/series/identified-victims{suffix}?geo=HRV");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(SeriesTables.Cells(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()), Has.Count.EqualTo(rows));
            Assert.That(answer.Headers.GetValues("Indicators-Note").Single(), Is.EqualTo("No figures for this selection. That is not zero."));
        }
    }

    [TestCase(".xlsx", "identified-victims.xlsx")]
    [TestCase(".zip", "identified-victims.zip")]
    public void File_HasAName(string suffix, string name)
    {
        using var answer = Host.Get($"/api/v1/series/identified-victims{suffix}");

        Assert.That(answer.Content.Headers.ContentDisposition?.FileName, Is.EqualTo(name));
    }
}
