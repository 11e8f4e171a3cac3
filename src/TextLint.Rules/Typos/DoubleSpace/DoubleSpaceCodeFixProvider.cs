using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Leaves one space.</summary>
public sealed class DoubleSpaceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoubleSpaceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        TextChange[] changes = [.. context.Diagnostic.Spans.Where(span => !HasMarkup(context.Text.AsSpan(span))).Select(span => new TextChange(span, " "))];
        if (changes.Length > 0) context.RegisterCodeFix("Leave one space", FixApplicability.Safe, changes);
    }

    /// <summary>Between two spaces a tag or the end of a link may stand, which must not go with them; an entity is a space.</summary>
    private static bool HasMarkup(ReadOnlySpan<char> source)
    {
        foreach (var c in source)
            if (!char.IsWhiteSpace(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('&' or '#' or ';')) return true;
        return false;
    }
}
