using TextLint.Benchmarks;
using TextLint.Benchmarks.Attribution;
using TextLint.Benchmarks.Client;
using TextLint.Benchmarks.Confusions;
using TextLint.Benchmarks.Spelling;

// dotnet run -c Release --project tests/TextLint.Benchmarks [-- throughput|keystroke|hostile|cast|packs|native PATH|client PATH]
//   hostile [WORD [KILOBYTES]]  only the shapes with that word in their names, from that size on
//   client PATH      keystroke to diagnostics over stdio; PATH is the executable, or textlint.dll
//   differential [NAME…] [--dictionaries DIR] [--words N] [--seed N] [--show N] [--ours textlint|nuspell] [--newer PEER]
//       verdicts beside the installed Hunspell's; PEER is Spelling/Peers/peer.cpp compiled against a newer one, whose verdict explains a difference
//   suggestions [NAME…] [--dictionaries DIR] [--words N] [--seed N] [--show N] [--newer PEER]      lists in Hunspell's order beside its own
// Figures are for this machine; the ratios and the growth are what to compare.
//   spelling [NAME…] [--dictionaries DIR] [--text FILE] [--tokens N] [--passes N] [--suggest N]
//       speed beside hunspell, nuspell and aspell
//   accuracy [LIST…] --lists DIR [--dictionary NAME] [--dictionaries DIR] [--most N] [--beside hunspell,nuspell,aspell]
//       how often the first suggestion is right; DIR holds NAME.tsv: what was typed, a tab, what was meant
//   attribution [ARTICLES]      how many annotated quotations get their speaker, and which do not
//   archive EXECUTABLE ARTICLES [COUNT [COMMAND]]      an archive made of those articles on one core and on two, cold and cached; COMMAND stands beside
//   confusions [ARTICLES [PAIRS]]      how often a word that is put for another is found, by pair; PAIRS has lines "written > meant"
var what = args.FirstOrDefault() ?? "all";
if (what is "attribution") return AttributionCommand.Run(args.Length > 1 ? args[1] : null);
if (what is "confusions") return ConfusionsCommand.Run(args.ElementAtOrDefault(1), args.ElementAtOrDefault(2));
if (what is "spelling") return SpellingCommand.Run(new VerbOptions(args.AsSpan(1)));
if (what is FreshProcess.Verb && args.Length > 1) return FreshProcess.Run(args[1]);
if (what is "suggestions") return SuggestionCommand.Run(new VerbOptions(args.AsSpan(1)));
if (what is "accuracy") return AccuracyCommand.Run(new VerbOptions(args.AsSpan(1)));
if (what is "differential") return DifferentialCommand.Run(new VerbOptions(args.AsSpan(1)));
if (what is "all" or "throughput") ThroughputBenchmark.Run();
if (what is "all" or "keystroke") KeystrokeBenchmark.Run();
if (what is "all" or "cast") CastBenchmark.Run();
if (what is "all" or "hostile") HostileBenchmark.Run(args.ElementAtOrDefault(1) ?? "", args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1000);
if (what is "all" or "packs") PacksBenchmark.Run();
if (what is "client" && args.Length > 1) ClientBenchmark.Run(args[1]);
if (what is "archive" && args.Length > 2) ArchiveBenchmark.Run(args[1], args[2], args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 10_000, args.ElementAtOrDefault(4));
if (what is "native" && args.Length > 2) NativeBenchmark.Run(args[1], args[2]);
return 0;
