using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports a word of a long form that does not fit the acronym beside it.</summary>
public sealed class MismatchedLongFormAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4006",
        Name = "mismatched-long-form",
        Title = "Long form that does not fit its acronym",
        MessageFormat = "The letters of \"{0}\" do not fit \"{1}\".{2}",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var acronym in context.Model.Acronyms)
            foreach (var place in acronym.Definitions)
                if (place.Use.Definition is { Fit: AcronymFit.Mismatched } definition) Report(context, acronym, place, definition);
    }

    private static void Report(SemanticModelAnalysisContext context, AcronymSymbol acronym, AcronymPlace place, AcronymDefinition definition)
    {
        var document = context.Model.Document;
        var wrong = document.ToSource(place.Block, definition.WrongWordSpan);
        var (properties, related, question) = (ImmutableDictionary<string, string>.Empty, ImmutableArray<RelatedLocation>.Empty, "");
        if (FindRight(acronym, definition, document.Blocks[place.Block].GetString(definition.WrongWordSpan)) is var (right, word))
        {
            properties = properties.Add(DiagnosticProperties.Suggestion, word);
            related = [new RelatedLocation(document.ToSource(right.Block, right.Use.Span), $"stands for {right.Use.Definition!.LongForm}")];
            question = $" Did you mean \"{word}\"?";
        }
        var severity = properties.IsEmpty ? Descriptor.DefaultSeverity : DiagnosticSeverity.Warning;
        context.Report(Descriptor, wrong, related, new DiagnosticReport(severity, properties), place.Use.Form, definition.LongForm, question);
    }

    /// <summary>Another introduction of the acronym that has one other word in the place of the wrong one, and that word.</summary>
    private static (AcronymPlace Place, string Word)? FindRight(AcronymSymbol acronym, AcronymDefinition wrong, string wrongWord)
    {
        var words = wrong.LongForm.Split(' ');
        var at = Array.IndexOf(words, wrongWord);
        foreach (var place in acronym.Definitions)
        {
            if (place.Use.Definition is not { Fit: AcronymFit.Initials } definition) continue;
            var others = definition.LongForm.Split(' ');
            if (at < 0 || others.Length != words.Length || Enumerable.Range(0, words.Length).Any(i => i != at && others[i] != words[i])) continue;
            return (place, others[at]);
        }
        return null;
    }
}
