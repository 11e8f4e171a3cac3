using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>The stretch of text on which one comment suppresses one rule, or all of them.</summary>
internal sealed class SuppressionRegion(string? ruleId, string ruleText, TextSpan comment)
{
    /// <summary>The rule's id; null for all rules.</summary>
    public string? RuleId { get; } = ruleId;

    /// <summary>The rule as the comment names it.</summary>
    public string RuleText { get; } = ruleText;

    /// <summary>Where the comment names it.</summary>
    public TextSpan Comment { get; } = comment;

    /// <summary>Where it holds.</summary>
    public TextSpan Reach { get; set; }

    /// <summary>True once it suppressed something.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Collects the regions of all comments, in the order of the text.</summary>
    public static SuppressionRegions Collect(DocumentSyntax document, ImmutableArray<BlockAnalysis> blocks, IRuleCatalog catalog)
    {
        var regions = new SuppressionRegions(document, catalog);
        for (var i = 0; i < blocks.Length; i++)
            foreach (var directive in blocks[i].Directives)
                regions.Add(directive, i);
        return regions;
    }
}
