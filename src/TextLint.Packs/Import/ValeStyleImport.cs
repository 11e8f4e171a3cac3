using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Import;

/// <summary>
/// Makes rule files of a pack of those of a Vale style. A file is edited, not written anew, so that comments and order stay: levels get our words, rules that extend others
/// follow their new names, and a rule gets a first example where one can be made that holds.
/// </summary>
public sealed class ValeStyleImport
{
    private static readonly (string Text, TextFormat Format)[] s_carriers =
        [("So {0} it was in May.", TextFormat.PlainText), ("{0} was seen in May.", TextFormat.PlainText), ("They met in May, {0}", TextFormat.PlainText), ("# {0}\n", TextFormat.Markdown), ("- {0}\n", TextFormat.Markdown)];

    private readonly string _pack;
    private readonly LanguageData _language;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private ValeStyleImport(string pack, LanguageData language) => (_pack, _language) = (pack, language);

    /// <summary>Imports a style.</summary>
    /// <param name="pack">The pack's name.</param>
    /// <param name="style">The style's name: that of its folder.</param>
    /// <param name="files">Names and texts of its rule files.</param>
    /// <param name="language">The language of the pack.</param>
    public static ImmutableArray<ImportedRule> Import(string pack, string style, IReadOnlyList<(string Name, string Text)> files, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(files);
        var import = new ValeStyleImport(pack, language);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = files.Select(f => (f.Name, f.Text, Rule: NewName(Path.GetFileNameWithoutExtension(f.Name), taken))).ToArray();
        foreach (var (name, _, rule) in named) import._names[$"{style}.{Path.GetFileNameWithoutExtension(name)}"] = $"{pack}.{rule}";
        return [.. named.Select(f => import.Import(f.Name, f.Text, f.Rule))];
    }

    /// <summary>A name as packs write it: <c>OxfordComma</c> becomes <c>oxford-comma</c>.</summary>
    public static string ToKebab(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kebab = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsAsciiLetterUpper(name[i]) && i > 0 && (char.IsAsciiLetterLower(name[i - 1]) || char.IsAsciiDigit(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            if (begins || !char.IsAsciiLetterOrDigit(name[i])) kebab.Append('-');
            if (char.IsAsciiLetterOrDigit(name[i])) kebab.Append(char.ToLowerInvariant(name[i]));
        }
        return string.Join('-', kebab.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string NewName(string name, HashSet<string> taken)
    {
        var kebab = ToKebab(name) is { Length: > 0 } made ? made : "rule";
        var free = kebab;
        for (var number = 2; !taken.Add(free); number++) free = string.Create(CultureInfo.InvariantCulture, $"{kebab}-{number}");
        return free;
    }

    private ImportedRule Import(string source, string text, string rule)
    {
        var (notes, faults) = (new List<string>(), new DiagnosticBag());
        ImportedRule LeaveOut(string why) => new(source, rule + ".yaml", null, [.. notes, why]);
        if (YamlParser.Parse(text, faults) is not YamlMapping body) return LeaveOut($"Left out: {(faults.Count > 0 ? Lower(faults.ToImmutable()[0].Message) : "this is no rule.")}");
        var kind = (Find(body, "extends") as YamlScalar)?.Value;
        if (kind == "script") return LeaveOut("Left out: a script is a program, and packs have none; write it as a pattern, or as a rule of your own.");
        var edited = Edit(text, body, notes);
        if (RuleFileReader.Read(edited, $"{_pack}.{rule}", RuleDialect.Native, faults) is not { } definition)
        {
            if (RuleInheritance.BaseOf(body) is not null) return new ImportedRule(source, rule + ".yaml", edited, [.. notes, "It extends another rule and has no example yet: write one."]);
            return LeaveOut($"Left out: {Lower(faults.ToImmutable()[0].Message)}");
        }
        if (Find(body, "exceptions") is not null) notes.Add("An exception excuses what it covers; in Vale it also excuses a match that only has it somewhere inside.");
        if (CreateExample(definition) is not { } example)
        {
            notes.Add("It has no example yet: none could be made that holds. Write one.");
            return new ImportedRule(source, rule + ".yaml", edited, [.. notes]);
        }
        return new ImportedRule(source, rule + ".yaml", YamlText.WithLineBreak(edited) + example.ReplaceLineEndings(YamlText.LineBreak(edited)), [.. notes]);
    }

    /// <summary>The text with our words for the level and the new name of a rule that is extended.</summary>
    private string Edit(string text, YamlMapping body, List<string> notes)
    {
        var changes = new List<TextChange>();
        if (Find(body, "level") is YamlScalar { Value: "suggestion" } level) changes.Add(new TextChange(level.Span, "info"));
        if (RuleInheritance.BaseOf(body) is { } other)
        {
            if (_names.TryGetValue(other.Value, out var renamed)) changes.Add(new TextChange(other.Span, renamed));
            else notes.Add($"It extends {DiagnosticBag.Quote(other.Value)}, which is not of this style: name the rule of a pack instead.");
        }
        return SourceText.From(text).WithChanges([.. changes.OrderBy(c => c.Span)]).ToString();
    }

    /// <summary>The lines of a first example; null where none can be made that holds.</summary>
    private string? CreateExample(RuleDefinition rule)
    {
        var runner = ExampleRunner.For(rule, _language);
        foreach (var item in RuleItem.Of(rule).Take(20))
        {
            if (RuleProbe.SampleOf(item) is not { } sample) continue;
            foreach (var (carrier, format) in s_carriers)
            {
                var text = carrier.Replace("{0}", sample, StringComparison.Ordinal);
                if (runner.Find(text, format) is not { IsEmpty: false } found || found.Any(f => f.IsEmpty)) continue;
                return Write(text, found, runner.Fix(text, format), format);
            }
        }
        return null;
    }

    private static string Write(string text, ImmutableArray<TextSpan> found, string mended, TextFormat format)
    {
        var lines = new StringBuilder("# Made on import to show that the rule fires; put a sentence of your own in its place.\nexamples:\n");
        lines.Append("  - bad: ").Append(YamlText.ToScalar(ExampleMarks.Mark(text, found))).Append('\n');
        if (mended != text) lines.Append("    fixed: ").Append(YamlText.ToScalar(mended)).Append('\n');
        if (format == TextFormat.Markdown) lines.Append("    format: markdown\n");
        return lines.ToString();
    }

    private static YamlNode? Find(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    private static string Lower(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
