using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Names this build of everything that findings depend on. The compiler makes an id of each module from what is in it, data included.</summary>
internal static class ProgramStamp
{
    /// <summary>Another text for another build.</summary>
    public static string Text { get; } = string.Join('|', new[]
    {
        typeof(SourceText), typeof(HunspellDictionary), typeof(SemanticModel), typeof(Diagnostic), typeof(Data.LanguageResources), typeof(Rules.RuleCatalog), typeof(DiagnosticBag), typeof(ProgramStamp),
    }.Select(t => t.Module.ModuleVersionId));
}
