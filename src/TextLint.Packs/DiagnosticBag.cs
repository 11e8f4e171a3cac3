using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Packs;

/// <summary>Collects the faults of one file while it is read: all of them, not the first. Not safe for concurrent use.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Number of faults so far.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Number of faults of severity error so far; what is less grave leaves its file in force.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The value as a message shows it: in quotation marks, on one line, cut where it is long.</summary>
    public static string Quote(string value)
    {
        const int Longest = 40;
        var shown = value.Length <= Longest ? value : value[..Longest] + "…";
        return "\"" + string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c)) + "\"";
    }

    /// <summary>Adds a fault at the descriptor's own severity: what configuration says cannot silence what is wrong with configuration.</summary>
    /// <param name="descriptor">One of the engine's descriptors.</param>
    /// <param name="span">Where, in UTF-16 offsets of the file.</param>
    /// <param name="arguments">The arguments of the descriptor's message.</param>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Error) ErrorCount++;
        _diagnostics.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.DefaultSeverity,
            Span = span,
            Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments),
        });
    }

    /// <summary>Reports a name that is no rule's, with the nearest of <paramref name="candidates"/>.</summary>
    public void ReportUnknownRule(YamlScalar name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        Report(EngineDescriptors.UnknownRule, name.Span, Quote(name.Value), Suggestion.Sentence(name.Value, candidates));
    }

    /// <summary>Reports a name that nothing has, with the nearest of <paramref name="candidates"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="beginning">How the sentence begins, before the name: "There is no slot".</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="advice">A sentence for where none of them is near, after a space.</param>
    public void ReportUnknown(YamlScalar name, string beginning, IEnumerable<string> candidates, string advice = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        var nearest = Suggestion.Sentence(name.Value, candidates);
        Report(EngineDescriptors.InvalidValue, name.Span, $"{beginning} {Quote(name.Value)}.{(nearest.Length > 0 ? nearest : advice)}");
    }

    /// <summary>The faults by place.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics.OrderBy(d => d.Span)];
}
