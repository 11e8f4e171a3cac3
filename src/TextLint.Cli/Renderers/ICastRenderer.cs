using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary>Prints the casts of articles, one after the other.</summary>
internal interface ICastRenderer
{
    /// <summary>Before the first.</summary>
    void Begin();

    /// <summary>One article.</summary>
    void Render(string path, SemanticModel model, ImmutableArray<CastEntry> entries);

    /// <summary>After the last.</summary>
    void End();
}
