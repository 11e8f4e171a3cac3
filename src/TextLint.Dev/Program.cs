using TextLint.Dev;

return args switch
{
    ["new-rule", var rule, .. var rest] => NewRuleCommand.Run(rule, withFix: rest.Contains("--fix")),
    ["generate"] => GenerateCommand.Run(checkOnly: false),
    ["generate", "--check"] => GenerateCommand.Run(checkOnly: true),
    ["train-suggestions", var lists, var dictionary] => TrainSuggestionsCommand.Run(lists, dictionary),
    ["train-confusions", var model] => TrainConfusionsCommand.Run(model),
    ["package", var output, .. var options] => PackageCommand.Run(output, options),
    ["ready", .. var rest] => ReadyCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project src/TextLint.Dev -- COMMAND

        new-rule CATEGORY/NAME [--fix]   a rule's folder, ready to fill: Names/MissingFirstName
        generate [--check]               the pages' facts, the index of rules, the schemas; --check only compares
        train-suggestions LISTS DICTIONARY
                                         the numbers of English suggestions, from a folder of lists (NAME.tsv) and a path of .aff and .dic
        train-confusions MODEL           the neighbours of words that are written for one another, from a trigram model of CMU Sphinx
        package OUT [--rid PLATFORM]…    packages of the tool, archives and their checksums in a new folder; all platforms where none is named
        ready [ARGS]                     all that CI does
        """);
    return 2;
}
