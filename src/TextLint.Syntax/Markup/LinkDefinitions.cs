using System.Text;

namespace TextLint.Syntax.Markup;

/// <summary>The labels that a text defines links for. Only the labels matter: where a link leads is not prose.</summary>
internal sealed class LinkDefinitions
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    /// <summary>Adds a label, without its brackets.</summary>
    public void Add(ReadOnlySpan<char> label) => _labels.Add(Normalize(label));

    /// <summary>True where the label, without its brackets, is defined.</summary>
    public bool Contains(ReadOnlySpan<char> label) => _labels.Count > 0 && _labels.Contains(Normalize(label));

    /// <summary>Labels are compared without case and with white space run together.</summary>
    private static string Normalize(ReadOnlySpan<char> label)
    {
        var builder = new StringBuilder(label.Length);
        foreach (var unit in label.Trim())
        {
            if (!char.IsWhiteSpace(unit)) builder.Append(char.ToUpperInvariant(char.ToLowerInvariant(unit)));
            else if (builder[^1] != ' ') builder.Append(' ');
        }
        return builder.ToString();
    }
}
