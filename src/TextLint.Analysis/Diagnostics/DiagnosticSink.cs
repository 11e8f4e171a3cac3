using System.Collections.Immutable;
using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Collects what rules report, with the severities of the profile; a rule that is off reports into nothing.</summary>
internal sealed class DiagnosticSink(AnalysisProfile profile)
{
    private ImmutableArray<Diagnostic>.Builder? _diagnostics;

    public void Add(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        ImmutableArray<RelatedLocation> related,
        DiagnosticReport? report,
        ReadOnlySpan<object> arguments)
    {
        if (profile.GetSeverity(descriptor, report?.Severity) is not { } severity) return;
        (_diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>()).Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Span = span,
            Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments),
            Related = related,
            Properties = report?.Properties ?? ImmutableDictionary<string, string>.Empty,
        });
    }

    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics?.DrainToImmutable() ?? [];
}
