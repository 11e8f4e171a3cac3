using TextLint.Dev;

return args switch
{
    ["new-rule", var rule, .. var rest] => NewRuleCommand.Run(rule, withFix: rest.Contains("--fix")),
    ["generate"] => GenerateCommand.Run(checkOnly: false),
    ["generate", "--check"] => GenerateCommand.Run(checkOnly: true),
    ["ready", .. var rest] => ReadyCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project src/TextLint.Dev -- COMMAND

        new-rule CATEGORY/NAME [--fix]   a rule's folder, ready to fill: Names/MissingFirstName
        generate [--check]               the pages' facts, the index of rules, the schemas; --check only compares
        ready [ARGS]                     all that CI does
        """);
    return 2;
}
