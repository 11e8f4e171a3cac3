using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>
/// What makes a finding the same finding after edits elsewhere: its rule, its text, the heading above it and which of several equal ones it is.
/// One fingerprint serves suppression, baselines and SARIF.
/// </summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Text">The text of the finding, folded, each run of white space one space.</param>
/// <param name="Heading">The nearest heading above, likewise; empty where there is none.</param>
/// <param name="Ordinal">Which of the findings with the same rule, text and heading, from 1.</param>
public sealed record Fingerprint(string RuleId, string Text, string Heading, int Ordinal)
{
    /// <summary>The fingerprints of findings, in step with them.</summary>
    public static ImmutableArray<Fingerprint> Create(DocumentSyntax document, ImmutableArray<Diagnostic> diagnostics)
    {
        var result = ImmutableArray.CreateBuilder<Fingerprint>(diagnostics.Length);
        var seen = new Dictionary<(string, string, string), int>();
        var headings = new HeadingIndex(document);
        foreach (var diagnostic in diagnostics)
        {
            var text = Normalize(document.Text.AsSpan(diagnostic.Span));
            var key = (diagnostic.Id, text, headings.Before(diagnostic.Span.Start));
            seen[key] = seen.GetValueOrDefault(key) + 1;
            result.Add(new Fingerprint(diagnostic.Id, text, key.Item3, seen[key]));
        }
        return result.MoveToImmutable();
    }

    /// <summary>Folds letter case and apostrophes, and makes each run of white space one space.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) builder.Append(Folding.Fold(c));
            else if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
        }
        return builder.ToString().TrimEnd(' ');
    }

    /// <summary>The fingerprint as 32 hexadecimal digits.</summary>
    public string ToHash()
    {
        // Lone surrogates become U+FFFD here, which is as good a key as any.
        var bytes = Encoding.UTF8.GetBytes(string.Join('\0', RuleId, Text, Heading, Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }

    /// <summary>Walks the headings once while findings are asked for in order.</summary>
    private sealed class HeadingIndex(DocumentSyntax document)
    {
        private int _block;
        private string _heading = "";

        public string Before(int offset)
        {
            for (; _block < document.Blocks.Length && document.GetStart(_block) <= offset; _block++)
                if (document.Blocks[_block].Kind == SyntaxKind.Heading && document.GetFullSpan(_block).End <= offset)
                    _heading = Normalize(document.Blocks[_block].Text);
                else if (document.Blocks[_block].Kind == SyntaxKind.Heading)
                    break;
            return _heading;
        }
    }
}
