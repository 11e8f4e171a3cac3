using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the article that fits.</summary>
public sealed class WrongArticleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WrongArticleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(WrongArticleAnalyzer.ArticleProperty, out var article)) return;
        var applicability = context.Diagnostic.Properties.ContainsKey(WrongArticleAnalyzer.CertainProperty) ? FixApplicability.Safe : FixApplicability.Unsafe;
        context.RegisterCodeFix($"Change to \"{article}\"", applicability, new TextChange(context.Diagnostic.Span, article));
    }
}
