using System.CommandLine;
using Indicators.Benchmarks;

var rows = new Option<int>("--rows") { Description = "How many observations.", DefaultValueFactory = _ => 1_000_000 };
var seed = new Option<int>("--seed") { Description = "Another seed gives another file.", DefaultValueFactory = _ => 1 };
var order = new Option<RowOrder>("--order") { Description = "In which order the rows stand.", DefaultValueFactory = _ => RowOrder.BySource };
var folder = new Option<string>("--out") { Description = "The folder to write.", Required = true };

var generate = new Command("generate", "Write a data folder of invented figures.") { rows, seed, order, folder };
generate.SetAction(parsed => GeneratedFolder.Write(
    parsed.GetRequiredValue(folder), new GeneratedRows(parsed.GetRequiredValue(rows), parsed.GetRequiredValue(seed), parsed.GetRequiredValue(order))));

var runs = new Option<int>("--runs") { Description = "How many rounds.", DefaultValueFactory = _ => 5 };
var import = new Command("import", "Measure the import of invented figures against the shell of SQLite.") { rows, seed, order, runs };
import.SetAction(parsed => ImportBenchmark.Run(
    parsed.GetRequiredValue(rows), parsed.GetRequiredValue(seed), parsed.GetRequiredValue(order), parsed.GetRequiredValue(runs), Console.Out));

return new RootCommand("Generates large data folders and measures the import of them.") { generate, import }.Parse(args).Invoke();
