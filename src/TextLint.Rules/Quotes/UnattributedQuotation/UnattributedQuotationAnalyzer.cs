using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>Reports a quoted sentence of which neither its paragraph nor one beside it says who spoke.</summary>
public sealed class UnattributedQuotationAnalyzer : DiagnosticAnalyzer
{
    private static readonly Int32Option s_minWords = new("min-words", 8, 1, 99, "Shorter quotations are not reported.");

    /// <summary>TL2020.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2020",
        Name = "unattributed-quotation",
        Title = "Quotation without a speaker",
        MessageFormat = "It is not said whose words these are.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [s_minWords],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        var minWords = context.GetOption(Descriptor, s_minWords);
        // Who speaks is read for the whole article. That is worth its time only where a quotation stands far from any word of speech.
        if (!model.Quotations.All.Any(q => !HasSpeechWordNear(model, q) && QuotedSentence.Is(q, model.Document, minWords))) return;
        ImmutableArray<Quotation> sentences = [.. model.Quotations.All.Where(q => QuotedSentence.Is(q, model.Document, minWords))];
        ImmutableArray<Quotation> orphans = [.. sentences.Where(q => model.GetSpeaker(q).Source == SpeakerSource.None)];
        if (orphans.IsEmpty || !IsNews(model, sentences.Length, orphans.Length)) return;
        var spoken = SpokenBlocks(model);
        foreach (var quotation in orphans)
            if (!HasSpeechWordNear(model, quotation) && !HasSpeakerNear(model, spoken, quotation) && !IsSigned(model.Document, quotation)) context.Report(Descriptor, quotation.Span);
    }

    /// <summary>An article that names its speakers, and no interview, dialogue or column.</summary>
    private static bool IsNews(SemanticModel model, int sentences, int orphans) =>
        orphans * 2 < sentences && !InterviewShape.Has(model.Document) && !HasDialogue(model) && model.Quotations.All.Any(q => model.GetSpeaker(q).Source is SpeakerSource.Tag or SpeakerSource.LeadIn);

    /// <summary>Two paragraphs in a row that are nothing but what somebody says: people answer one another, and nobody is told each time.</summary>
    private static bool HasDialogue(SemanticModel model)
    {
        var before = -1;
        foreach (var quotation in model.Quotations.All)
        {
            if (quotation.Level > 1 || quotation.IsRunning || quotation.Form == QuotationForm.Block) continue;
            var part = quotation.Parts[0];
            if (part.Span.Length < model.Document.Blocks[part.Block].Text.TrimEnd().Length) continue;
            if (before >= 0 && Beside(model.Document, before, 1) == part.Block) return true;
            before = part.Block;
        }
        return false;
    }

    /// <summary>The blocks in which somebody who is named, or told by a role, is quoted.</summary>
    private static HashSet<int> SpokenBlocks(SemanticModel model)
    {
        var blocks = new HashSet<int>();
        foreach (var quotation in model.Quotations.All)
            if (model.GetSpeaker(quotation).Source != SpeakerSource.None)
                foreach (var part in quotation.Parts) blocks.Add(part.Block);
        return blocks;
    }

    private static bool HasSpeechWordNear(SemanticModel model, Quotation quotation)
    {
        var (first, last) = (quotation.Parts[0].Block, quotation.Parts[^1].Block);
        return HasSpeechWord(model, first) || HasSpeechWord(model, last) || HasSpeechWord(model, Beside(model.Document, first, -1)) || HasSpeechWord(model, Beside(model.Document, last, 1));
    }

    private static bool HasSpeechWord(SemanticModel model, int block) => block >= 0 && block < model.Facts.Length && model.Facts[block].Quotations.HasSpeechWord;

    private static bool HasSpeakerNear(SemanticModel model, HashSet<int> spoken, Quotation quotation)
    {
        var (first, last) = (quotation.Parts[0].Block, quotation.Parts[^1].Block);
        return IsLedIn(model.Document, Beside(model.Document, first, -1)) || spoken.Contains(first) || spoken.Contains(last) || spoken.Contains(Beside(model.Document, first, -1)) || spoken.Contains(Beside(model.Document, last, 1));
    }

    /// <summary>A dash behind the quotation, or at the start of the next paragraph, with whose words they are: "…" — Ingrid Halvorsen.</summary>
    private static bool IsSigned(DocumentSyntax document, Quotation quotation)
    {
        var last = quotation.Parts[^1];
        var tokens = document.Blocks[last.Block].Tokens;
        for (var i = document.Blocks[last.Block].FindTokenIndex(last.Span.End); i < tokens.Length; i++)
            if (!tokens[i].IsSpace) return IsDash(tokens[i]);
        var next = Beside(document, last.Block, 1);
        return next < document.Blocks.Length && document.Blocks[next].Tokens is [var first, ..] && IsDash(first);
    }

    private static bool IsDash(SyntaxToken token) => token.Kind is SyntaxKind.Hyphen or SyntaxKind.DoubleHyphen or SyntaxKind.EnDash or SyntaxKind.EmDash or SyntaxKind.Bullet;

    /// <summary>A colon or a dash at the end of the paragraph before.</summary>
    private static bool IsLedIn(DocumentSyntax document, int block) =>
        block >= 0 && block < document.Blocks.Length && document.Blocks[block].Tokens.LastOrDefault(t => !t.IsSpace).Kind is SyntaxKind.Colon or SyntaxKind.EmDash or SyntaxKind.DoubleHyphen;

    /// <summary>The next block of prose in a direction; one that does not exist where there is none.</summary>
    private static int Beside(DocumentSyntax document, int block, int step)
    {
        do block += step;
        while (block >= 0 && block < document.Blocks.Length && !document.Blocks[block].IsProse);
        return block;
    }
}
