using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary>The command <c>indicators</c>: one verb for each thing that an analyst does.</summary>
public static class IndicatorsCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">Verb, arguments and options.</param>
    /// <param name="output">For results.</param>
    /// <param name="error">For what went wrong.</param>
    /// <returns>0 done, 1 the data have problems and nothing was written, 2 wrong usage, 3 the environment.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Root(output, error).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var complaint in parsed.Errors)
            {
                error.WriteLine(complaint.Message);
            }

            error.WriteLine("indicators --help tells what there is.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (ExitCode.Of(failure) is { } code)
        {
            error.WriteLine(FailureText.Of(failure));
            return code;
        }
    }

    private static RootCommand Root(TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Figures on trafficking in human beings, from CSV to ratios with honest bounds, checked claims and charts.")
        {
            ValidateVerb.Command(output, error),
            ImportVerb.Command(output, error),
            DiffVerb.Command(output, error),
            ReleasesVerb.Command(output),
            ExportVerb.Command(output, error),
            UpkeepVerbs.Backup(output),
            UpkeepVerbs.Restore(output),
            UpkeepVerbs.Verify(output),
            ChartsVerb.Command(output, error),
            ClaimsVerb.Command(output, error),
            ConflictsVerb.Command(output),
            ExplainVerb.Command(output, error),
            ServeVerb.Command(error),
        };
        root.Options.Add(CommonOptions.Database);
        root.Options.Add(CommonOptions.Format);
        return root;
    }
}
