using TextLint.Benchmarks;

// dotnet run -c Release --project tests/TextLint.Benchmarks [-- throughput|keystroke|hostile|native PATH]
// Figures are for this machine; the ratios and the growth are what to compare.
var what = args.FirstOrDefault() ?? "all";
if (what is "all" or "throughput") ThroughputBenchmark.Run();
if (what is "all" or "keystroke") KeystrokeBenchmark.Run();
if (what is "all" or "hostile") HostileBenchmark.Run();
if (what is "native" && args.Length > 2) NativeBenchmark.Run(args[1], args[2]);
return 0;
