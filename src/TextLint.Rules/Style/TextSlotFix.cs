using System.Buffers;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Writes what the house writes. Where markup stands among the words nothing is offered: the markup would be lost.</summary>
internal static class TextSlotFix
{
    private static readonly SearchValues<char> s_markup = SearchValues.Create("<>*_[]`|");

    /// <summary>Registers the fix.</summary>
    public static void Register(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var written)) return;
        var text = context.Text.ToString(context.Diagnostic.Span);
        if (context.Document.Format != TextFormat.PlainText && text.AsSpan().ContainsAny(s_markup)) return;
        var applicability = context.Diagnostic.Properties.ContainsKey(DiagnosticProperties.IsSafe) ? FixApplicability.Safe : FixApplicability.Unsafe;
        context.RegisterCodeFix(written.Length == 0 ? $"Delete \"{text.Trim()}\"" : $"Write \"{written}\"", applicability, new TextChange(context.Diagnostic.Span, written));
    }
}
