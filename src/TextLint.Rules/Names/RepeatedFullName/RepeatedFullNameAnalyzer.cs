using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Reports a full name where the surname would do, because the person was introduced before.</summary>
public sealed class RepeatedFullNameAnalyzer : DiagnosticAnalyzer
{
    // Fewer words make a credit, a label before what somebody says, or a caption.
    private const int FewestWords = 6;

    /// <summary>TL3018.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3018",
        Name = "repeated-full-name",
        Title = "Full name after the first reference",
        MessageFormat = "\"{0}\" was introduced before: \"{1}\" will do.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Hint,
        Family = RuleFamily.Style,
        IsEnabledByDefault = false,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        var sections = SectionsOf(model);
        var needed = model.Names.SelectMany(n => n.Words.Where(w => w.IsCore).Select(w => w.Key).Distinct()).CountBy(k => k).Where(k => k.Value > 1).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in model.Names)
            if (IsCandidate(name, model) && !needed.Contains(name.FamilyName)) Report(context, name, sections);
    }

    private static void Report(SemanticModelAnalysisContext context, NameSymbol name, int[] sections)
    {
        var document = context.Model.Document;
        var introduction = name.Introduction!.Value;
        ImmutableArray<RelatedLocation> related = [new RelatedLocation(document.ToSource(introduction.Block, introduction.Span), "introduced here")];
        var section = -1;
        foreach (var mention in name.Mentions)
        {
            if (mention.Zone != Zone.Body) continue;
            var isFirst = sections[mention.Block] != section;
            section = sections[mention.Block];
            if (isFirst || !IsRepeated(mention) || !HasGivenName(mention, name) || !IsInProse(mention, context.Model)) continue;
            context.Report(Descriptor, document.ToSource(mention.Block, mention.Span), related, DiagnosticReport.Default, mention.Candidate.Text, name.FamilyText);
        }
    }

    private static bool IsCandidate(NameSymbol name, SemanticModel model) =>
        name is { IsPerson: true, IsFull: true, Introduction: not null, GivenName.Length: > 0 }
        && name.Words[0].Entry.IsAny(LexiconFlags.GivenName)
        && !model.Language.Vocabulary.HasPatronymicEnding(name.FamilyName)
        && !IsOtherThing(model.Language.Lexicon.Find(name.FamilyText));

    /// <summary>"Washington" alone is a place, "Air" is nobody.</summary>
    private static bool IsOtherThing(LexiconFlags flags) =>
        (flags & (LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization)) != LexiconFlags.None || (flags & (LexiconFlags.LowerCaseWord | LexiconFlags.Surname)) == LexiconFlags.LowerCaseWord;

    private static bool IsInProse(Mention mention, SemanticModel model)
    {
        var block = model.Document.Blocks[mention.Block];
        // "(Ingrid Halvorsen) We will wait", "Ingrid Halvorsen: We will wait": a label before what somebody says.
        if (mention.Span.End < block.Text.Length && block.Text[mention.Span.End] is ')' or ':' or ']') return false;
        var (low, high) = (0, block.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (block.Sentences[middle].Span.Start <= mention.Span.Start) low = middle;
            else high = middle - 1;
        }
        return HasWords(block, block.Sentences[low]);
    }

    private static bool HasWords(BlockSyntax block, SentenceSyntax sentence)
    {
        var words = 0;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount && words < FewestWords; i++)
            if (block.Tokens[i].IsWord) words++;
        return words == FewestWords;
    }

    /// <summary>No title or explanation with it, no list, no work that is called so.</summary>
    private static bool IsRepeated(Mention mention) =>
        mention is { Part: NamePart.Full, Candidate: { IsFull: true, Title: null } }
        && (mention.Evidence & (NameEvidence.Apposition | NameEvidence.Listed | NameEvidence.Cited | NameEvidence.Compound | NameEvidence.Alias | NameEvidence.Role)) == NameEvidence.None;

    /// <summary>Van Biljon at the start of a sentence is the surname alone.</summary>
    private static bool HasGivenName(Mention mention, NameSymbol name) => mention.Candidate.Words.Any(w => w.Key == name.GivenName);

    /// <summary>The number of headings before each block.</summary>
    private static int[] SectionsOf(SemanticModel model)
    {
        var (sections, count) = (new int[model.Facts.Length], 0);
        for (var block = 0; block < sections.Length; block++) sections[block] = model.Facts[block].Zone == Zone.Headline ? ++count : count;
        return sections;
    }
}
