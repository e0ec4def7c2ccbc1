using System.CommandLine;
using Indicators.Answers;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>explain</c>: how figures came about, row by row and step by step.</summary>
internal static class ExplainVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var indicator = new Argument<string>("indicator") { Description = "The indicator, observed or derived: identification-rate." };
        Option<string?>[] options = [.. Explanation.Parameters.Select(name => new Option<string?>($"--{name}") { Description = $"As {name} of /api/v1/series/{{id}}/derivation." })];
        var command = new Command("explain", "Say how figures came about: from which rows, by which steps, and what was not used.") { indicator };
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            using var publications = new PublicationSource(ExistingDatabase.PathOf(parsed.GetRequiredValue(CommonOptions.Database)), publishesSmallCounts: false);
            var values = options.Where(option => parsed.GetValue(option) is not null).ToDictionary(option => option.Name.TrimStart('-'), option => parsed.GetValue(option)!);
            var explanation = Explanation.Of(publications, parsed.GetRequiredValue(indicator), values);
            if (explanation.Answer is { } answer)
            {
                CommonOptions.ResultsFor(parsed, output).Write(answer, Lines);
                return ExitCode.Done;
            }

            foreach (var complaint in explanation.Errors)
            {
                error.WriteLine(complaint.Sentence);
            }

            return ExitCode.WrongUsage;
        });
        return command;
    }

    private static IEnumerable<string> Lines(DerivationsResponse answer) =>
        answer.Notes.Concat(answer.Derivations.SelectMany((derivation, index) => (string[])[.. index == 0 ? [] : new[] { "" }, derivation.Text[0], .. derivation.Text.Skip(1).Select(line => $"    {line}")]));
}
