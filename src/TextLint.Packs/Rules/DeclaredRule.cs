using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>A declared rule with its patterns compiled.</summary>
internal sealed class DeclaredRule
{
    private readonly Regex? _pattern;
    private readonly ImmutableArray<SwapEntry> _swap;

    public DeclaredRule(RuleDefinition definition, DiagnosticDescriptor descriptor, DeclaredRuleOptions options)
    {
        (Definition, Descriptor) = (definition, descriptor);
        (_pattern, _swap) = definition.Check switch
        {
            ExistenceDefinition existence => (Compile(string.Concat(existence.Raw.Select(r => r.Value)) + "(?:" + string.Join('|', existence.Tokens.Select(t => t.Value)) + ")", existence.Options), []),
            SubstitutionDefinition substitution => (Compile(string.Join('|', Longest(substitution).Select(s => "(" + s.Wrong.Value + ")")), substitution.Options), Longest(substitution)),
            _ => (null, []),
        };
    }

    public RuleDefinition Definition { get; }

    public DiagnosticDescriptor Descriptor { get; }

    public void Run(ScopedText text, BlockAnalysisContext context)
    {
        if (_pattern is null || (Definition.Scopes.Length > 0 && !Definition.Scopes.Any(s => s.Matches(text.Tags)))) return;
        foreach (Match match in _pattern.Matches(text.Text)) Report(match, text, context);
    }

    private void Report(Match match, ScopedText text, BlockAnalysisContext context)
    {
        var place = text.ToSource(new TextSpan(match.Index, match.Length));
        if (_swap.IsEmpty)
        {
            context.ReportFullText(Descriptor, place, MessageText.Format(Definition.Message, match.Value));
            return;
        }
        var right = _swap[Enumerable.Range(1, _swap.Length).First(i => match.Groups[i].Success) - 1].Right.Value;
        if (right == match.Value) return;
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Replacements, right);
        context.ReportFullText(Descriptor, place, new DiagnosticReport(Properties: properties), MessageText.Format(Definition.Message, right, match.Value));
    }

    private static ImmutableArray<SwapEntry> Longest(SubstitutionDefinition definition) => [.. definition.Swap.OrderByDescending(s => s.Wrong.Value.Length)];

    private static Regex Compile(string pattern, PatternOptions options) =>
#pragma warning disable MA0009 // Replaced by linear or bounded patterns when terms are matched in one pass.
        new((options.IgnoreCase ? "(?i)" : "") + (options.NonWord ? $"(?m)(?:{pattern})" : $@"(?m)\b(?:{pattern})\b"), RegexOptions.CultureInvariant);
}
