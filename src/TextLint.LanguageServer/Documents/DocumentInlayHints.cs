using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>What one state of a document leaves to the reader: who is meant by a family name that several have, and who goes on speaking.</summary>
internal sealed class DocumentInlayHints(DocumentState state, ProtocolConverter converter)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>The hints in a range, in order; null for a document of which nothing is to be said.</summary>
    public InlayHint[]? Create(ProtocolRange range, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return null;
        var model = state.Snapshot.Analyze(cancellationToken).Model;
        var wanted = _positions.ToSpan(range);
        return [.. GivenNames(model, wanted).Concat(Speakers(model, wanted)).OrderBy(h => h.Position.Line).ThenBy(h => h.Position.Character)];
    }

    private IEnumerable<InlayHint> GivenNames(SemanticModel model, TextSpan wanted)
    {
        foreach (var name in model.Names)
        {
            if (name is not { IsPerson: true, IsFull: true } || GivenOf(name) is not { Length: > 0 } given) continue;
            foreach (var mention in name.Mentions)
            {
                if (!mention.IsAmbiguous || mention.Part != NamePart.Family || mention.IsPlural) continue;
                var span = ArticlePlaces.SpanOf(model, mention);
                if (span.IntersectsWith(wanted)) yield return Hint(span.Start, given, $"{name.Text} was named last of those who are called {name.FamilyText}.");
            }
        }
    }

    /// <summary>What stands before the family name.</summary>
    private static string GivenOf(NameSymbol name) => name.Text.IndexOf(name.FamilyText, StringComparison.Ordinal) is > 0 and var at ? name.Text[..at].Trim() : "";

    private IEnumerable<InlayHint> Speakers(SemanticModel model, TextSpan wanted)
    {
        foreach (var quotation in model.Quotations.All)
        {
            if (!quotation.IsRunning || !quotation.Span.IntersectsWith(wanted)) continue;
            var speaker = model.GetSpeaker(quotation);
            if (speaker.Source == SpeakerSource.None) continue;
            foreach (var part in quotation.Parts.Skip(1))
            {
                var span = model.Document.ToSource(part.Block, part.Span);
                if (span.IntersectsWith(wanted)) yield return Hint(span.Start, QuotationWords.NameOf(speaker) + ":", $"The quotation began in line {model.Document.Text.GetLinePosition(quotation.Span.Start).Line + 1}.");
            }
        }
    }

    private InlayHint Hint(int offset, string label, string tooltip) => new(_positions.ToPosition(offset), label, tooltip, PaddingRight: true);
}
