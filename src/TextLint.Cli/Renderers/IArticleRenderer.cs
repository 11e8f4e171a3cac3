using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary>Prints what articles hold, the cast or the quotations, one article after the other.</summary>
internal interface IArticleRenderer
{
    /// <summary>Before the first.</summary>
    void Begin();

    /// <summary>One article.</summary>
    void Render(string path, SemanticModel model);

    /// <summary>After the last.</summary>
    void End();
}
