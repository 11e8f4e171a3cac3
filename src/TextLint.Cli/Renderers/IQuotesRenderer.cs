using TextLint.Semantics;

namespace TextLint.Cli.Renderers;

/// <summary>Prints the quotations of articles with their speakers, one article after the other.</summary>
internal interface IQuotesRenderer
{
    /// <summary>Before the first.</summary>
    void Begin();

    /// <summary>One article.</summary>
    void Render(string path, SemanticModel model);

    /// <summary>After the last.</summary>
    void End();
}
