using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Every calculated figure of the whole data set, calculated again from its own derivation.</summary>
public sealed class RecalculatedTests
{
    private static readonly string[] NotLikeForLike = ["breaks", "whole calendar years", "whole years"];

    private static TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void EveryFigure_IsWhatItsOwnDerivationGives()
    {
        var recalculated = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var indicator in host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Where(indicator => indicator.GetProperty("derived").GetBoolean()))
            {
                var (id, kind) = (indicator.GetProperty("id").GetString()!, indicator.GetProperty("kind").GetString()!);
                var derivations = host.GetJson($"/api/v1/series/{id}/derivation").GetProperty("derivations").EnumerateArray().ToList();
                var observations = host.GetJson($"/api/v1/series/{id}.json").GetProperty("observations").EnumerateArray().ToList();
                Assert.That(derivations.Select(derivation => JsonSerializer.Serialize(derivation.GetProperty("figure"))), Is.EqualTo(observations.Select(observation => JsonSerializer.Serialize(observation))), id);
                foreach (var derivation in derivations.Where(derivation => derivation.GetProperty("formula").ValueKind == JsonValueKind.String))
                {
                    AssertSame(derivation, id, kind);
                    recalculated++;
                }
            }

            Assert.That(recalculated, Is.GreaterThan(1300));
        }
    }

    [Test]
    public void LastStep_IsTheFigure()
    {
        foreach (var id in (string[])["identification-rate", "female-share", "identified-victims-change", "identified-victims-rate", "days-without", "council-compliance", "identified-victims-index", "identified-victims-mean", "shelter-availability", "shelter-availability-share"])
        {
            foreach (var derivation in host.GetJson($"/api/v1/series/{id}/derivation").GetProperty("derivations").EnumerateArray())
            {
                if (derivation.GetProperty("bounds") is { ValueKind: JsonValueKind.Object } bounds && derivation.GetProperty("steps").GetArrayLength() > 0)
                {
                    var last = derivation.GetProperty("steps").EnumerateArray().Last().GetProperty("result");
                    Assert.That(NearlySame(Read(last), Read(bounds), LeastOf(id)), Is.True, $"{last} is not {bounds}: {derivation}");
                }
            }
        }
    }

    private static void AssertSame(JsonElement derivation, string id, string kind)
    {
        var figure = derivation.GetProperty("figure");
        var expected = Recalculation.Of(derivation, kind);
        var where = $"{id} {figure.GetProperty("geo")} {figure.GetProperty("period")} {figure.GetProperty("breakdown")} {figure.GetProperty("source")}";
        if (figure.GetProperty("reason").GetString() is { } reason)
        {
            var days = kind is "availability" or "absence";
            Assert.That(
                expected is null || Array.Exists(NotLikeForLike, reason.Contains) || expected.SaysNothing(LeastOf(kind), kind == "share" || id.EndsWith("-share", StringComparison.Ordinal) ? 100 : days ? DaysOf(figure) : null),
                Is.True,
                $"{where}: no figure, because {reason}; the rows give {expected}");
            return;
        }

        Assert.That(expected, Is.Not.Null, where);
        Assert.That(NearlySame(Read(figure), expected!, LeastOf(kind)), Is.True, $"{where}: {figure} is not {expected}");
    }

    // Ends at the natural limit say nothing, and a figure may leave them open or closed, there or not.
    private static bool NearlySame(Interval one, Interval other, decimal? least) =>
        Near(one.Lower ?? least, other.Lower ?? least) && Near(one.Upper, other.Upper)
        && (one.Lower is null || other.Lower is null || one.LowerOpen == other.LowerOpen) && one.UpperOpen == other.UpperOpen;

    private static bool Near(decimal? one, decimal? other) => one is null || other is null ? one == other : decimal.Abs(one.Value - other.Value) <= 0.000000000000000001m * decimal.Max(1, decimal.Abs(one.Value));

    private static Interval Read(JsonElement figure) => new(Number(figure, "lower"), figure.GetProperty("lowerOpen").GetBoolean(), Number(figure, "upper"), figure.GetProperty("upperOpen").GetBoolean());

    private static decimal? Number(JsonElement figure, string name) => figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static decimal? LeastOf(string kind) => kind.EndsWith("change", StringComparison.Ordinal) ? -100 : kind == "difference" ? null : 0;

    private static decimal DaysOf(JsonElement figure) => DateTime.IsLeapYear(int.Parse(figure.GetProperty("period").GetString()!, System.Globalization.CultureInfo.InvariantCulture)) ? 366 : 365;
}
