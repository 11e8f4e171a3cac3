using System.Text;
using TextLint.Cli.Commands;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>Prints what becomes of files as diffs that <c>git apply</c> takes: the lines are the bytes of the file, in its encoding and with its byte order mark.</summary>
internal static class DiffOutput
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Prints the diff of one input; nothing where the text is the same.</summary>
    /// <param name="terminal">Where it is printed.</param>
    /// <param name="opened">The input.</param>
    /// <param name="after">Its new text.</param>
    /// <exception cref="SourceFileException">The file is of an encoding of which no diff can be made, or its encoding lacks a character of the new text.</exception>
    public static void Write(Terminal terminal, OpenedInput opened, string after)
    {
        var (file, before) = (opened.File!, opened.Document!.Current.Text.ToString());
        if (before == after) return;
        if (file.IsWide) throw new SourceFileException($"{opened.Display}: it is {file.EncodingName}, of which git takes no diff; save it as UTF-8, or do without --diff");
        var mark = file.HasByteOrderMark ? ByteOrderMark : "";
        var diff = UnifiedDiff.Create(opened.Display, mark + before, mark + after);
        if (file.IsUtf8)
        {
            terminal.Out.Write(diff);
            return;
        }
        var body = diff.IndexOf("@@ ", StringComparison.Ordinal);
        var lines = file.Encode(diff[body..]);
        terminal.Out.Flush();
        terminal.RawOut.Write([.. Encoding.UTF8.GetBytes(diff[..body]), .. lines]);
        terminal.RawOut.Flush();
    }
}
