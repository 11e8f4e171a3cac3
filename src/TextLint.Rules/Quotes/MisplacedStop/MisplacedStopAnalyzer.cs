using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a stop or a comma on the wrong side of a closing quotation mark, in the style that the publication chose.</summary>
public sealed class MisplacedStopAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The American style: stops and commas inside, colons and semicolons outside.</summary>
    public const string Inside = "inside";

    /// <summary>The style of most British papers: inside is what belongs to the quoted sentence.</summary>
    public const string Logical = "logical";

    /// <summary>The style.</summary>
    public static readonly ChoiceOption Style = new(
        "style", Inside, [Inside, Logical], "\"inside\" puts stops and commas before the mark, always; \"logical\" only where they end a quoted sentence or a speech tag follows.");

    /// <summary>TL2012.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2012",
        Name = "misplaced-stop",
        Title = "Stop or comma on the wrong side of a quotation mark",
        MessageFormat = "The {0} belongs {1} the quotation mark.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Style,
        IsEnabledByDefault = false,
        Options = [Style],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        if (!EnglishText.Is(model.Language)) return;
        var isLogical = context.GetOption(Descriptor, Style) == Logical;
        foreach (var (block, found) in MisplacedStops.Find(model, isLogical))
            context.Report(Descriptor, model.Document.ToSource(block, found.Span), MisplacedStops.NameOf(model.Document.Blocks[block], found), found.GoesInside ? "inside" : "outside");
    }
}
