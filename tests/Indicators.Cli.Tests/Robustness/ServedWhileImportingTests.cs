using System.Collections.Concurrent;
using System.Text.Json;

namespace Indicators.Cli.Tests;

/// <summary>Sixteen clients ask the program while large imports change every figure that they ask for.</summary>
public sealed class ServedWhileImportingTests
{
    private const int Clients = 16;

    private static readonly string[] Addresses =
    [
        "/api/v1/series/persons-counted-1.json?geo=SRB", "/api/v1/series/persons-counted-7.json?geo=DEU", "/api/v1/series/amount-measured-2.json?geo=SRB",
        "/api/v1/series/persons-counted-1.csv?geo=SRB", "/api/v1/series/share-printed-1.csv?geo=AFG",
    ];

    // Both editions have the same keys with other figures. Each answer is compared, byte for byte, with the one that was given to the same address while nobody imported.
    [Test]
    public async Task EveryAnswer_IsThatOfOneRelease_FromBeginningToEnd()
    {
        using var place = new Workplace();
        string[] editions = [TwoEditions.Write(place, 1), TwoEditions.Write(place, 2)];
        place.Run("import", editions[0]);
        await using var host = await ServingProgram.Start(place.Database, place.Folder.File("no-data"));
        var quiet = new List<Dictionary<string, string>> { await Answers(host) };
        using var done = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Ask(host, done.Token))).ToList();

        foreach (var edition in new[] { 1, 0 })
        {
            using var import = new RunningProgram(["import", editions[edition], "--database", place.Database]);
            Assert.That(import.End(), Has.Property("Code").Zero);
            quiet.Add(await Answers(host));
        }

        await done.CancelAsync();
        var answers = (await Task.WhenAll(clients)).SelectMany(heard => heard).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(quiet.Select(answer => ReleaseOf(answer[Addresses[0]])), Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(Addresses.Select(address => FiguresOf(quiet, address).Distinct().Count()), Has.All.GreaterThan(1), "the editions differ in what is asked");
            Assert.That(answers.Where(answer => quiet.All(release => release[answer.Address] != answer.Body)), Is.Empty, "answers of no release");
            Assert.That(answers.Where(answer => answer.Address == Addresses[0]).Select(answer => ReleaseOf(answer.Body)).Distinct().Order(), Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(answers, Has.Count.GreaterThan(Clients * Addresses.Length));
        }

        TestContext.Out.WriteLine($"{answers.Count} answers to {Clients} clients during 2 imports");
    }

    private static IEnumerable<string> FiguresOf(IEnumerable<Dictionary<string, string>> releases, string address) => releases.Select(release => release[address]);

    private static async Task<Dictionary<string, string>> Answers(ServingProgram host)
    {
        using var client = host.Client();
        var answers = new Dictionary<string, string>();
        foreach (var address in Addresses)
        {
            answers[address] = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        }

        return answers;
    }

    // An answer that is an error throws.
    private static async Task<ConcurrentBag<(string Address, string Body)>> Ask(ServingProgram host, CancellationToken done)
    {
        using var client = host.Client();
        var heard = new ConcurrentBag<(string Address, string Body)>();
        for (var turn = 0; !done.IsCancellationRequested; turn++)
        {
            var address = Addresses[turn % Addresses.Length];
            heard.Add((address, await client.GetStringAsync(new Uri(address, UriKind.Relative))));
        }

        return heard;
    }

    private static int ReleaseOf(string json) => JsonDocument.Parse(json).RootElement.GetProperty("release").GetProperty("number").GetInt32();
}
