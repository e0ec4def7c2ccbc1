using Indicators.Cli;

return IndicatorsCommand.Run(args, Console.Out, Console.Error);
