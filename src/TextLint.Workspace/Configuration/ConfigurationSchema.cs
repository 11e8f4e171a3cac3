using System.Text.Json.Nodes;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>The JSON schema of <c>textlint.yml</c>, from which editors complete and check it. Made from the catalog, so that it knows every rule and option.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema as JSON text, with LF line ends and one at its end.</summary>
    public static string Create(IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return SchemaText.Write(CreateRoot(catalog));
    }

    private static JsonObject CreateRoot(IRuleCatalog catalog)
    {
        var properties = new JsonObject
        {
            ["extends"] = Texts("Configuration files to build on, relative to this file. Later ones win over earlier ones; this file wins over all."),
            ["exclude"] = Texts("Articles to leave out: patterns of paths, from this file's folder."),
            ["names"] = new JsonObject
            {
                ["description"] = "The index of names that `textlint names` makes, relative to this file; textlint.names beside this file where nothing is said.",
                ["type"] = "string",
            },
            ["baseline"] = new JsonObject
            {
                ["description"] = "The findings that were there before, which `textlint lint --update-baseline` writes down and nobody is shown, relative to this file; textlint.baseline beside this file where nothing is said.",
                ["type"] = "string",
            },
            ["budgets"] = new JsonObject
            {
                ["description"] = "How many findings of single rules a run may have; more fail it. Findings of these rules count for no other limit.",
                ["type"] = new JsonArray("object", "null"),
                ["additionalProperties"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            },
            ["vale"] = new JsonObject
            {
                ["description"] = "A .vale.ini whose styles run beside our own rules, relative to this file.",
                ["type"] = "string",
            },
        };
        properties["ignore"] = CreateIgnored();
        properties["packs"] = Texts("Rule packs: names of packs that ship, and paths of folders or archives, relative to this file. Later ones win over earlier ones; this file wins over all.");
        foreach (var (key, value) in SectionProperties()) properties[key] = value;
        properties["overrides"] = new JsonObject
        {
            ["description"] = "Settings for some articles. Those that match apply in order.",
            ["type"] = "array",
            ["items"] = CreateOverride(),
        };
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "textlint.yml",
            ["description"] = "Configuration of TextLint for the articles in a folder and below.",
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["$defs"] = CreateDefinitions(catalog),
        };
    }

    private static JsonObject CreateIgnored()
    {
        var text = new JsonObject { ["type"] = "string" };
        return new JsonObject
        {
            ["description"] = "Findings that are none: they are left out in all articles, and an entry that leaves out nothing is reported where the whole folder is checked.",
            ["type"] = new JsonArray("array", "null"),
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray("rule", "reason"),
                ["properties"] = new JsonObject
                {
                    ["rule"] = Described(text, "The rule, by name or id."),
                    ["text"] = Described(text, "The words that it reports; letter case and white space do not count. Any words where nothing is said."),
                    ["heading"] = Described(text, "The nearest heading above."),
                    ["ordinal"] = Described(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, "Which of several equal findings below that heading, from 1."),
                    ["reason"] = Described(text, "Why it is none."),
                },
            },
        };
    }

    private static JsonObject Described(JsonObject schema, string description)
    {
        var described = (JsonObject)schema.DeepClone();
        described["description"] = description;
        return described;
    }

    private static JsonObject CreateOverride()
    {
        var properties = new JsonObject
        {
            ["files"] = Texts("The articles it is for: patterns of paths, from this file's folder."),
            ["exclude"] = Texts("Articles among them that it is not for."),
        };
        foreach (var (key, value) in SectionProperties()) properties[key] = value;
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("files"),
            ["properties"] = properties,
        };
    }

    /// <summary>The keys that configuration files, their overrides and packs have.</summary>
    internal static (string Key, JsonObject Value)[] SectionProperties() =>
    [
        ("language", new JsonObject
        {
            ["description"] = "The language of the articles, as a BCP 47 tag. English ships; other languages take a dictionary of this machine, or one that \"dictionaries\" names.",
            ["type"] = "string",
            ["examples"] = new JsonArray("en-US", "en-GB", "de"),
        }),
        ("dictionaries", Texts("Word lists and Hunspell dictionaries, relative to this file. A path that ends in .aff or .dic is a dictionary; a word list has a word or a name a line, comments after #.")),
        ("words", Texts("Words and names that are right. word/model inflects a word like a word of the dictionary; *word forbids it.")),
        ("roster", Texts("Rosters, relative to this file: people, organisations and places with their spellings and titles, as YAML (.yml, .yaml) or as a table (.csv, .tsv).")),
        ("residue", Texts("Phrases of page furniture that are copied along with articles.")),
        ("slots", new JsonObject { ["$ref"] = "#/$defs/slots" }),
        ("acronyms", Texts("Acronyms that need no introduction.")),
        ("household", Texts("Names that everybody knows, so that they need no introduction.")),
        ("rules", new JsonObject { ["$ref"] = "#/$defs/rules" }),
    ];

    /// <summary>What the keys of a section refer to.</summary>
    internal static JsonObject CreateDefinitions(IRuleCatalog catalog)
    {
        var rules = new JsonObject();
        foreach (var category in catalog.Descriptors.Select(d => d.Category).Distinct().Order(StringComparer.Ordinal))
            rules[category] = Setting($"All rules of the category {category}.", []);
        foreach (var rule in catalog.Descriptors) rules[rule.Name] = CreateRule(rule);
        foreach (var rule in catalog.Descriptors) rules[rule.Id] = CreateRule(rule);
        return new JsonObject
        {
            ["severity"] = new JsonObject { ["enum"] = new JsonArray([.. RuleSettingsReader.SeverityWords.Select(w => (JsonNode)w)]) },
            ["slots"] = SlotSchema.Create(catalog, CreateOption),
            ["examples"] = RuleSchema.CreateExamples(),
            ["rules"] = new JsonObject
            {
                ["description"] = "Severities and options by rule, category or beginning of an id. A single rule outranks its category.",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = rules,
                ["patternProperties"] = new JsonObject
                {
                    ["^TL[0-9]{1,3}$"] = Setting("All rules with ids that begin like this.", []),
                    // A pack may have any name, and a rule that ships has one like it: what the rule's own entry says is not said again.
                    ["^[a-z0-9][a-z0-9_-]*$"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/$defs/severity" }, new JsonObject { ["type"] = "object" }) },
                    ["^[A-Za-z0-9][A-Za-z0-9_-]*[.][A-Za-z0-9_-]+$"] = Setting("A rule of a pack: pack.rule.", []),
                },
            },
        };
    }

    private static JsonObject CreateRule(DiagnosticDescriptor rule) =>
        Setting($"{rule.Id}: {rule.Title}.", rule.Options.Select(o => (o.Name, CreateOption(o))));

    private static JsonObject Setting(string description, IEnumerable<(string Name, JsonObject Schema)> options)
    {
        var properties = new JsonObject { ["severity"] = new JsonObject { ["$ref"] = "#/$defs/severity" } };
        foreach (var (name, schema) in options) properties[name] = schema;
        return new JsonObject
        {
            ["description"] = description,
            ["anyOf"] = new JsonArray(
                new JsonObject { ["$ref"] = "#/$defs/severity" },
                new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties }),
        };
    }

    private static JsonObject CreateOption(RuleOption option)
    {
        var schema = new JsonObject { ["description"] = option.Description };
        switch (option)
        {
            case Int32Option number:
                (schema["type"], schema["minimum"], schema["maximum"], schema["default"]) = ("integer", number.Min, number.Max, number.Default);
                break;
            case BooleanOption flag:
                (schema["type"], schema["default"]) = ("boolean", flag.Default);
                break;
            case ChoiceOption choice:
                (schema["enum"], schema["default"]) = (new JsonArray([.. choice.Choices.Select(c => (JsonNode)c)]), choice.Default);
                break;
            default:
                (schema["type"], schema["default"]) = ("string", option.DefaultText);
                break;
        }
        return schema;
    }

    internal static JsonObject Texts(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject { ["type"] = "null" },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
    };
}
