using System.Security.Cryptography;
using System.Text;

namespace TextLint.Cli.Renderers.Html;

/// <summary>The style sheet and the script that stand in each report.</summary>
internal static class HtmlResources
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = ProgramText.Read("report.css");

    /// <summary>The script: searching and sorting. A report does without it.</summary>
    public static string Script { get; } = ProgramText.Read("report.js");

    /// <summary>What a browser may do with a report: show it, and run these two. A text that got into it could load nothing and run nothing.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    /// <remarks>A browser sees line feeds whatever stands in the file, and takes the hash of them.</remarks>
    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
