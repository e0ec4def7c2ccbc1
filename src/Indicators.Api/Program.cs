using Indicators.Api;

return HostRun.Of(args, Console.Error);

/// <summary>The program; tests start it by this name.</summary>
public partial class Program;
