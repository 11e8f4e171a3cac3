using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Finds the stretches of a text in which the rules of Vale styles say nothing. Immutable; equal settings share one instance.</summary>
public abstract class IgnoredPlaces
{
    /// <summary>The stretches, by start. Never throws; ends in bounded time on any text.</summary>
    public abstract ImmutableArray<TextSpan> Find(DocumentSyntax document);
}
