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

var killedRows = new Option<int>("--rows") { Description = "How many observations each edition has.", DefaultValueFactory = _ => 50_000 };
var kills = new Option<int>("--kills") { Description = "How many imports to kill.", DefaultValueFactory = _ => 100 };
var kill = new Command("kill", "Kill imports of invented figures at random moments, and look at what they leave.") { killedRows, seed, kills };
kill.SetAction(parsed => KillReport.Write(parsed.GetRequiredValue(killedRows), parsed.GetRequiredValue(kills), parsed.GetRequiredValue(seed), Console.Out));

var address = new Option<string>("--address") { Description = "Where to listen.", Required = true };
var body = new Option<string>("--body") { Description = "The file to serve at /body.", Required = true };
var hears = new Option<bool>("--hears") { Description = "Whether the threads that hear clients answer them, as those of the program do." };
var bare = new Command("bare", "Serve one file from memory: what tests/load/run.sh measures the program against.") { address, body, hears };
bare.SetAction(parsed => BareHost.Run(parsed.GetRequiredValue(address), parsed.GetRequiredValue(body), parsed.GetValue(hears)));

var renderings = new Option<int>("--renderings") { Description = "How many pictures to draw for the memory.", DefaultValueFactory = _ => 2_000 };
var pictures = new Command("pictures", "Measure how pictures are made, and the memory that they leave. Run from the repository's root.") { runs, renderings };
pictures.SetAction(parsed => PictureBenchmark.Run(parsed.GetRequiredValue(runs), parsed.GetRequiredValue(renderings), Console.Out));

return new RootCommand("Generates large data folders, measures the import of them, kills it, and measures pictures.") { generate, import, kill, pictures, bare }.Parse(args).Invoke();
