using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports character references that readers see: <c>&amp;nbsp;</c> in plain text, or escaped once too often in HTML and Markdown.</summary>
public sealed class LeftoverEntityAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1036.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1036",
        Name = "leftover-entity",
        Title = "Code of a character in the text",
        MessageFormat = "\"{0}\" is the code of a character, and readers see it.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var text = context.Block.Text;
        for (var at = 0; text[at..].IndexOf('&') is >= 0 and var next;)
        {
            at += next;
            var length = CharacterReference.Read(text[at..], out _);
            if (length > 0 && IsInProse(context.Block, at) && !PastedText.IsCited(text, new TextSpan(at, length)) && IsWritable(context, new TextSpan(at, length)))
                context.Report(Descriptor, new TextSpan(at, length), text.Slice(at, length).ToString());
            at += Math.Max(1, length);
        }
    }

    /// <summary>In markup the source has the sign as an entity or escaped; then that is what goes.</summary>
    private static bool IsWritable(BlockAnalysisContext context, TextSpan span)
    {
        if (context.Format == TextFormat.PlainText) return true;
        var source = context.Block.Map.ToSource(span);
        var code = context.Block.FullText.Substring(source.Start, source.Length);
        return code[0] is '\\' or '&' && CharacterReference.WriteOut(code) == context.Block.GetString(span);
    }

    /// <summary>In an address such a code may be meant, and code is code.</summary>
    private static bool IsInProse(BlockSyntax block, int at)
    {
        var index = block.FindTokenIndex(at);
        return index < block.Tokens.Length && block.Tokens[index].Start == at && block.Tokens[index].Kind == SyntaxKind.Ampersand;
    }
}
