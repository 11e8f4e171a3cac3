using System.Text.Json.Nodes;

namespace TextLint.Packs.Rules;

/// <summary>The JSON schema of rule files, from which editors complete and check them.</summary>
public static class RuleSchema
{
    private static readonly string[] s_kinds =
        ["existence", "substitution", "terms", "occurrence", "repetition", "consistency", "conditional", "capitalization", "metric", "readability", "spelling", "sequence"];

    /// <summary>The schema as JSON text, with LF line ends and one at its end.</summary>
    public static string Create() => SchemaText.Write(new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "A rule of a pack of TextLint",
        ["description"] = "One declarative rule. Its name is that of the file.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("extends"),
        ["properties"] = CreateProperties(),
        ["patternProperties"] = new JsonObject { ["^[a-z-]+[+-]$"] = Any("Adds to, or takes from, a list of the rule that is extended: tokens+, swap-, exceptions+.") },
        ["$defs"] = new JsonObject { ["examples"] = CreateExamples() },
    });

    /// <summary>The schema of the tests that rules and slots have.</summary>
    public static JsonObject CreateExamples() => new()
    {
        ["description"] = "Tests: texts that the rule must find, with [|marks|] around what it finds, and texts that it must leave alone.",
        ["type"] = new JsonArray("array", "null"),
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["bad"] = Text("A text with [|marks|] around all that must be found."),
                ["fixed"] = Text("What the fixes make of the bad text."),
                ["good"] = Text("A text in which nothing may be found."),
                ["format"] = Choice("How the text is marked up.", "text", "markdown", "html"),
            },
            ["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("bad") }, new JsonObject { ["required"] = new JsonArray("good") }),
        },
    };

    private static JsonObject CreateProperties()
    {
        var properties = new JsonObject
        {
            ["extends"] = new JsonObject
            {
                ["description"] = "The kind of check, or another rule (pack.rule) whose keys this one takes over.",
                ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. s_kinds.Select(k => (JsonNode)k)]) }, new JsonObject { ["type"] = "string", ["pattern"] = "[.]" }),
            },
            ["message"] = Text("The message; %s is what was found, of a substitution first what is right."),
            ["level"] = Choice("The severity where configuration says nothing.", "hint", "info", "warning", "error"),
            ["link"] = Text("Where a reader finds more."),
            ["description"] = Text("What the rule is about, at more length."),
            ["source"] = Text("The section of the guide that the rule states."),
            ["confirmed"] = Flag("false where the facts are not confirmed: the rule ships off."),
            ["enabled"] = Flag("false for a rule that somebody has to switch on."),
            ["quotations"] = Choice("What becomes of findings in quotations.", "skipped", "cautious", "checked"),
            ["fix"] = Choice("How the fix may be applied.", "safe", "unsafe", "none"),
            ["scope"] = Texts("Where to look: headline, standfirst, body, quotation, caption, alt, front-matter, list, table, heading, heading.h1, paragraph, sentence, blockquote, table.cell, raw, summary; ~ for not, & for both."),
            ["limit"] = Number("Most findings a file."),
            ["action"] = Any("What the fix does: name and params."),
            ["examples"] = new JsonObject { ["$ref"] = "#/$defs/examples" },
            ["audit"] = Any("What `textlint pack audit` wrote."),
        };
        foreach (var (key, value) in CreateKinds()) properties[key] = value;
        return properties;
    }

    private static IEnumerable<(string Key, JsonObject Value)> CreateKinds() =>
    [
        ("tokens", Any("Words or patterns: each may be found. Of a sequence the tokens with pattern, tag, skip and negate.")),
        ("raw", Texts("Patterns that are joined as they are, before the tokens.")),
        ("append", Flag("true where raw comes behind the tokens.")),
        ("swap", Any("Wrong forms to right ones; several right ones with | between them.")),
        ("headlines", Any("What holds in headlines instead of swap.")),
        ("capitalize", Flag("true where the right form takes the capital of the wrong one.")),
        ("terms", Any("Terms with prefer, variants, except-before, except-after, scope, headline, why and inflect.")),
        ("ignorecase", Flag("true where letter case makes no difference.")),
        ("nonword", Flag("true where a match need not begin and end at the edge of a word.")),
        ("vocab", Flag("false where accepted words excuse nothing.")),
        ("exceptions", Texts("What excuses a match.")),
        ("except-before", Texts("Words or patterns that excuse a match right behind them.")),
        ("except-after", Texts("Words or patterns that excuse a match right before them.")),
        ("token", Text("The pattern that is counted.")),
        ("min", Number("The least number.")),
        ("max", Number("The largest number.")),
        ("alpha", Flag("true where only words of letters count.")),
        ("either", Any("Pairs of forms of which an article has one.")),
        ("first", Text("The pattern that asks for the second.")),
        ("second", Text("The pattern that must be there, or must have been.")),
        ("match", Text("$title, $sentence, $lower, $upper, or a pattern.")),
        ("style", Choice("The style of titles.", "AP", "Chicago")),
        ("indicators", Texts("Endings after which the next word may be capitalised.")),
        ("threshold", Number("The share of words that must agree.")),
        ("prefix", Text("A pattern that is passed over at the start.")),
        ("formula", Text("Arithmetic over words, sentences, syllables and their like.")),
        ("condition", Text("When the formula's value is a finding: > 10.")),
        ("metrics", Texts("Names of measures of readability.")),
        ("grade", Number("The highest grade.")),
        ("dictionaries", Texts("Dictionaries.")),
        ("dicpath", Text("Where they lie.")),
        ("aff", Text("An affix file.")),
        ("dic", Text("A word file.")),
        ("custom", Flag("true for dictionaries of one's own.")),
        ("filters", Texts("Patterns of words that are passed over.")),
        ("ignore", Texts("Word lists.")),
        ("name", Text("Of no effect: the file has the name.")),
    ];

    private static JsonObject Any(string description) => new() { ["description"] = description };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = new JsonArray("string", "number", "boolean", "null") };

    private static JsonObject Flag(string description) => new() { ["description"] = description, ["type"] = "boolean" };

    private static JsonObject Number(string description) => new() { ["description"] = description, ["type"] = "number" };

    private static JsonObject Choice(string description, params string[] words) => new() { ["description"] = description, ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };

    private static JsonObject Texts(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = new JsonArray("string", "number", "null") },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") } }),
    };
}
