using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>The stretches of a text that <c>BlockIgnores</c> leaves out.</summary>
public sealed class ValePlaces(ImmutableArray<IgnorePattern> patterns) : IgnoredPlaces
{
    /// <inheritdoc/>
    public override ImmutableArray<TextSpan> Find(DocumentSyntax document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // What is no markup has nothing that could be hidden from a reader of it.
        if (document.Format == TextFormat.PlainText) return [];
        var text = document.Text.ToString();
        return [.. patterns.SelectMany(p => p.Find(text)).Order()];
    }
}
