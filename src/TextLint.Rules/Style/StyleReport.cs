using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>Reports a figure that is not written as the house writes it, with what the house writes.</summary>
internal static class StyleReport
{
    private static readonly ImmutableDictionary<string, string> s_safe = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.IsSafe, "");

    /// <summary>Reports a place; nothing where it is written so already, whatever its spaces are.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="site">The place.</param>
    /// <param name="written">What the house writes there; null where a person has to write it anew.</param>
    /// <param name="isSafe">True where nothing but the form changes.</param>
    public static void Add(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, FigureSite site, string? written, bool isSafe = true)
    {
        var text = WithPlainSpaces(site.Text);
        if (written is not null && WithPlainSpaces(written) == text) return;
        var source = site.ToSource();
        var (kept, isSure) = written is null ? (null, true) : SentenceEnd.Keep(written, site, context.Model.Language);
        if (kept is not null && WithPlainSpaces(kept) == text) return;
        // Markup or an entity inside the figure is not ours to rewrite.
        var isPlain = source.Length == site.Span.Length;
        var properties = isSafe && isPlain && isSure ? s_safe : ImmutableDictionary<string, string>.Empty;
        if (kept is not null && isPlain) properties = properties.Add(DiagnosticProperties.Suggestion, kept);
        context.Report(descriptor, source, [], new DiagnosticReport(null, properties), text, written ?? "");
    }

    private static string WithPlainSpaces(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
