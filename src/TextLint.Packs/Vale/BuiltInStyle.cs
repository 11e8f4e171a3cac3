using System.Collections.Immutable;
using System.Text;
using TextLint.Packs.Rules;

namespace TextLint.Packs.Vale;

/// <summary>The style that Vale brings along, named after it: spelling, repeated words, and the words of the vocabularies.</summary>
public static class BuiltInStyle
{
    /// <summary>The style's name.</summary>
    public const string Name = "Vale";

    private const string Repetition = "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\nignorecase: true\naction:\n  name: edit\n  params: [truncate, ' ']\ntokens: ['[^\\s.!?]+']\n";

    /// <summary>Its rules; those that need words only where there are some.</summary>
    /// <param name="vocabulary">The words that are right and wrong.</param>
    /// <param name="ignored">Words that spelling passes over, beside those that are right.</param>
    /// <param name="faults">Receives what is wrong with patterns among the words.</param>
    public static ImmutableArray<RuleDefinition> Create(Vocabulary vocabulary, ImmutableArray<string> ignored, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var texts = new List<(string Rule, string Text)> { ("Repetition", Repetition), ("Spelling", Spelling(ignored)) };
        if (!vocabulary.Accepted.IsEmpty) texts.Add(("Terms", Terms(vocabulary.Accepted)));
        if (!vocabulary.Rejected.IsEmpty) texts.Add(("Avoid", Avoid(vocabulary.Rejected)));
        return [.. texts.Select(t => RuleFileReader.Read(t.Text, $"{Name}.{t.Rule}", RuleDialect.Vale, faults)).OfType<RuleDefinition>()];
    }

    private static string Spelling(ImmutableArray<string> ignored)
    {
        var text = new StringBuilder("extends: spelling\nmessage: \"Did you really mean '%s'?\"\nlevel: error\naction:\n  name: suggest\n  params: [spellings]\n");
        if (!ignored.IsEmpty) AppendList(text, "exceptions", ignored);
        return text.ToString();
    }

    private static string Terms(ImmutableArray<string> accepted)
    {
        var text = new StringBuilder("extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\nvocab: false\naction:\n  name: replace\nswap:\n");
        foreach (var term in accepted.DistinctBy(t => t.ToLowerInvariant()))
            text.Append("  ").Append(Quote(term.ToLowerInvariant())).Append(": ").Append(Quote(term)).Append('\n');
        return text.ToString();
    }

    private static string Avoid(ImmutableArray<string> rejected)
    {
        var text = new StringBuilder("extends: existence\nmessage: \"Avoid using '%s'.\"\nlevel: error\nvocab: false\n");
        AppendList(text, "tokens", rejected);
        return text.ToString();
    }

    private static void AppendList(StringBuilder text, string key, ImmutableArray<string> items)
    {
        text.Append(key).Append(":\n");
        foreach (var item in items) text.Append("  - ").Append(Quote(item)).Append('\n');
    }

    private static string Quote(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
