using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Puts the archive's spelling wherever the article has the other.</summary>
public sealed class UnfamiliarSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnfamiliarSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(DiagnosticProperties.Name, out var name) || !properties.TryGetValue(DiagnosticProperties.OtherName, out var other)) return;
        var (own, archived) = (name.Split(' '), other.Split(' '));
        if (own.Length != archived.Length || Array.FindIndex(own, w => Differs(w, archived[Array.IndexOf(own, w)])) is not (>= 0 and var at)) return;
        TextSpan[] places = [.. PlacesOf(context.Model, name, own[at])];
        if (places.Length == 0) return;
        context.RegisterCodeFix($"Replace with \"{other}\"", FixApplicability.Unsafe, places.Select(span => new TextChange(span, archived[at])));
    }

    /// <summary>Initials may have full stops or not; no slip is in them.</summary>
    private static bool Differs(string own, string archived) => own.Length > 3 && Folding.FoldDiacritics(own) != Folding.FoldDiacritics(archived);

    /// <summary>The word in all mentions of the name.</summary>
    private static IEnumerable<TextSpan> PlacesOf(SemanticModel model, string name, string word)
    {
        var folded = Folding.Fold(word);
        foreach (var mention in model.Names.Where(n => Folding.Equal(n.Text, name)).SelectMany(n => n.Mentions))
            foreach (var part in mention.Candidate.Words)
                if (Folding.Fold(part.Text) == folded) yield return model.Document.ToSource(mention.Block, part.Span);
    }
}
