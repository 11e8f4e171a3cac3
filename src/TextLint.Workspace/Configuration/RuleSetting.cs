using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>One line of the map <c>rules</c>, read and checked.</summary>
/// <param name="Rules">The rules it speaks of: one, or all of a category or with ids that begin alike.</param>
/// <param name="Precision">How narrow it is; of two lines of one map the narrower wins.</param>
/// <param name="Severity">What it says of severity.</param>
/// <param name="Options">Values of options by <c>id.option-name</c>, each with its place.</param>
/// <param name="Span">Where it stands, in UTF-16 offsets of its file.</param>
internal sealed record RuleSetting(
    ImmutableArray<DiagnosticDescriptor> Rules,
    int Precision,
    SeveritySetting Severity,
    ImmutableArray<(string Key, object Value, TextSpan Span)> Options,
    TextSpan Span);
