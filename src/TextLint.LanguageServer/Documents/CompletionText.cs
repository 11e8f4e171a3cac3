using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>The line before a caret, and edits that end at it.</summary>
internal sealed class CompletionText
{
    private readonly TextPositions _positions;

    /// <summary>Looks at a position of a text.</summary>
    public CompletionText(DocumentState state, ProtocolConverter converter, Position position)
    {
        _positions = converter.Positions(state.Snapshot.Text);
        Offset = _positions.ToOffset(position);
        LineStart = state.Snapshot.Text.GetLineFromPosition(Offset).Span.Start;
        Before = state.Snapshot.Text.ToString(TextSpan.FromBounds(LineStart, Offset));
    }

    /// <summary>The caret, in UTF-16 offsets of the text.</summary>
    public int Offset { get; }

    /// <summary>Where its line begins.</summary>
    public int LineStart { get; }

    /// <summary>The line up to the caret.</summary>
    public string Before { get; }

    /// <summary>Writes a text in place of what stands from a place of <see cref="Before"/> to the caret.</summary>
    public TextEdit Replace(int start, string text) => new(_positions.ToRange(TextSpan.FromBounds(LineStart + start, Offset)), text);
}
