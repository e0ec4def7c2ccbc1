using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Indicators.Api.Tests;

/// <summary>Queries as answers repeat them. The framework, which reads and writes them in a longer way, says what is right.</summary>
public sealed class QueryTextTests
{
    private static readonly string[] Queries =
    [
        "", "?", "?geo=SRB", "?geo=SRB,HRV&from=2022-04", "?asOf=1&geo=SRB", "?geo=SRB&asOf=2024-12-31&lang=sr-Cyrl", "?asof=1", "?geo", "?geo=", "?=x", "?geo=a+b", "?geo=a%2Bb",
        "?geo=%D0%A1%D1%80%D0%B1%D0%B8%D1%98%D0%B0", "?geo=Србија", "?geo=%", "?geo=%zz", "?<b>=\"x\"", "?geo=a=b", "?geo=1&&from=2", "?geo=%26from%3D1", "?geo=\r\nSet-Cookie:x", "?a.b-c_d~e=1", "?geo=%00",
    ];

    [TestCaseSource(nameof(Queries))]
    public void Rewritten_IsWhatTheFrameworkWrites(string query) =>
        Assert.That(QueryText.Rewritten(query), Is.EqualTo(QueryString.Create(QueryHelpers.ParseQuery(query)).Value ?? ""));

    [TestCaseSource(nameof(Queries))]
    public void Pinned_HasTheReleaseLast_AndNoOther(string query) =>
        Assert.That(QueryText.Pinned(query, 12), Is.EqualTo(QueryString.Create(QueryHelpers.ParseQuery(query).Where(sent => sent.Key != "asOf")).Add("asOf", "12").Value));
}
