using System.Buffers;
using System.Collections.Immutable;
using SharpYaml;
using SharpYaml.Events;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>
/// Reads YAML into nodes with places: what is simple line by line (<see cref="YamlLineReader"/>), all else from the parser's events, because object models of YAML hang on bombs of aliases.
/// Data needs no anchors, aliases, tags or merge keys, so they are faults. What was read before a fault of syntax holds, so that one slip does not switch
/// everything off.
/// </summary>
public sealed class YamlParser
{
    private const int MostNodes = 500_000;
    private const int MostLevels = 64;

    private static readonly SearchValues<char> s_endOfProperty = SearchValues.Create(" \t\r\n,[]{}");

    private readonly string _text;
    private readonly int _offset;
    private readonly DiagnosticBag _faults;
    private readonly bool _lastKeyHolds;
    private readonly IParser _events;
    private int _nodes;
    private bool _isOver;

    private YamlParser(string text, int offset, DiagnosticBag faults, bool lastKeyHolds) =>
        (_text, _offset, _faults, _lastKeyHolds, _events) = (text, offset, faults, lastKeyHolds, Parser.CreateParser(new StringReader(text), MostLevels));

    /// <summary>Reads a text. Any string is read without an exception, in time linear in its length.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="faults">Receives the faults of syntax.</param>
    /// <param name="offset">Where <paramref name="text"/> begins in the file that the places are of.</param>
    /// <param name="lastKeyHolds">True where a key that is there twice is no fault and its last value holds, as in files of Vale.</param>
    /// <returns>The value, or null where there is none.</returns>
    public static YamlNode? Parse(string text, DiagnosticBag faults, int offset = 0, bool lastKeyHolds = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(faults);
        if (text.StartsWith('\uFEFF')) return Parse(text[1..], faults, offset + 1, lastKeyHolds);
        var end = text.IndexOf('\0', StringComparison.Ordinal);
        // The parser takes a NUL for the end of the file without a word.
        if (end < 0) return YamlLineReader.Read(text, offset) ?? ParseAll(text, faults, offset, lastKeyHolds);
        var node = new YamlParser(text[..end], offset, faults, lastKeyHolds).ReadStream();
        faults.Report(EngineDescriptors.YamlSyntax, new TextSpan(offset + end, 1), "There is a NUL character here; nothing from here on is read.");
        return node;
    }

    /// <summary>Reads a text by the parser of all of YAML.</summary>
    internal static YamlNode? ParseAll(string text, DiagnosticBag faults, int offset, bool lastKeyHolds) => new YamlParser(text, offset, faults, lastKeyHolds).ReadStream();

    private YamlNode? ReadStream()
    {
        YamlNode? root = null;
        var documents = 0;
        while (MoveNext())
        {
            if (_events.Current is DocumentStart start && ++documents > 1)
            {
                Fault(Span(start), "A second document begins here; only the first is read.");
                break;
            }
            if (_events.Current is NodeEvent or AnchorAlias) root = ReadNode();
        }
        return root;
    }

    /// <summary>Reads the node that the current event begins; null for an alias.</summary>
    private YamlNode? ReadNode()
    {
        if (++_nodes > MostNodes)
        {
            Fault(Span(_events.Current!), $"There are more than {MostNodes} values; nothing from here on is read.");
            _isOver = true;
        }
        if (_events.Current is NodeEvent node) CheckProperties(node);
        switch (_events.Current)
        {
            case Scalar scalar: return ReadScalar(scalar);
            case SequenceStart start: return ReadSequence(start);
            case MappingStart start: return ReadMapping(start);
            default:
                Fault(Span(_events.Current!), "Aliases are not read here: write the value out.");
                return null;
        }
    }

    private YamlScalar ReadScalar(Scalar scalar) => new(scalar.Value, StyleOf(scalar.Style), Span(scalar));

    private YamlSequence ReadSequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (MoveNext() && _events.Current is not SequenceEnd)
            if (ReadNode() is { } item) items.Add(item);
        var isFlow = IsAt(start, '[');
        return new YamlSequence(items.ToImmutable(), isFlow, CollectionSpan(start, isFlow ? ']' : null, items.Count == 0 ? null : items[^1]));
    }

    private YamlMapping ReadMapping(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (MoveNext() && _events.Current is not MappingEnd)
        {
            var key = ReadNode();
            if (!MoveNext()) break;
            var value = ReadNode();
            if (_lastKeyHolds && key is YamlScalar again && seen.Remove(again.Value)) entries.RemoveAll(e => e.Key.Value == again.Value);
            if (IsKey(key, seen) && value is not null) entries.Add(new YamlEntry((YamlScalar)key!, value));
        }
        return new YamlMapping(entries.ToImmutable(), CollectionSpan(start, IsAt(start, '{') ? '}' : null, entries.Count == 0 ? null : entries[^1].Value));
    }

    private bool IsKey(YamlNode? key, HashSet<string> seen)
    {
        if (key is null) return false;
        var fault = key switch
        {
            YamlScalar { Value: "<<", Style: YamlScalarStyle.Plain } => "Merge keys are not read here: write the keys out.",
            YamlScalar scalar when !seen.Add(scalar.Value) => $"The key {DiagnosticBag.Quote(scalar.Value)} is here a second time; the first one holds.",
            YamlScalar => null,
            _ => $"A key must be text; found {key.Description}.",
        };
        if (fault is not null) _faults.Report(EngineDescriptors.YamlSyntax, key.Span, fault);
        return fault is null;
    }

    private void CheckProperties(NodeEvent node)
    {
        if (node.Anchor is not null) Fault(PropertySpan(node), "Anchors are not read here: write the value out where it is used.");
        if (node.Tag is not null) Fault(PropertySpan(node), "Tags are not read here: leave it out.");
    }

    private bool MoveNext()
    {
        if (_isOver) return false;
        try
        {
            if (_events.MoveNext()) return true;
        }
        catch (YamlException exception)
        {
            Fault(FaultSpan(exception), $"This cannot be read as YAML: {Reason(exception)}");
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser's own slips on hostile input must not end a run.
            Fault(new TextSpan(Math.Min(_events.Current?.End.Index ?? 0, _text.Length), 0), "This cannot be read as YAML.");
        }
        _isOver = true;
        return false;
    }

    private void Fault(TextSpan span, string message) => _faults.Report(EngineDescriptors.YamlSyntax, span, message);

    private TextSpan Span(ParsingEvent e) => Span(e.Start.Index, e.End.Index);

    /// <summary>A place in the file, without the white space at its end: a block of text takes its line break with it.</summary>
    private TextSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, _text.Length);
        end = Math.Clamp(end, start, _text.Length);
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return TextSpan.FromBounds(_offset + start, _offset + end);
    }

    private TextSpan CollectionSpan(ParsingEvent start, char? close, YamlNode? last)
    {
        var end = last is null ? start.Start.Index : last.Span.End - _offset;
        if (close is { } mark && !_isOver && IsAt(_events.Current!, mark)) end = _events.Current!.Start.Index + 1;
        return Span(start.Start.Index, Math.Max(end, start.End.Index));
    }

    private TextSpan PropertySpan(NodeEvent node)
    {
        var length = _text.AsSpan(node.Start.Index).IndexOfAny(s_endOfProperty);
        return Span(node.Start.Index, length < 0 ? _text.Length : node.Start.Index + length);
    }

    private TextSpan FaultSpan(YamlException exception) => Span(exception.Start.Index, exception.End.Index);

    private bool IsAt(ParsingEvent e, char mark) => e.Start.Index < _text.Length && _text[e.Start.Index] == mark;

    private static YamlScalarStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
        _ => YamlScalarStyle.Plain,
    };

    /// <summary>The parser's message without the place it begins with; the commonest slips in words that say what to do.</summary>
    private static string Reason(YamlException exception)
    {
        var message = exception.Message;
        if (message.Contains("Mapping values are not allowed", StringComparison.Ordinal)) return "there is a colon inside a value. Put the value in quotation marks, or mend the indentation.";
        if (message.Contains("cannot start any token", StringComparison.Ordinal)) return "a value cannot begin with this character. Put it in quotation marks; indent with spaces, not with tabs.";
        if (message.Contains("expected ':'", StringComparison.Ordinal)) return "a key without a colon comes before this.";
        if (message.Contains("quoted scalar, find unexpected end", StringComparison.Ordinal)) return "a quotation mark is opened here and not closed.";
        if (message.Contains("nesting depth", StringComparison.Ordinal)) return $"it is nested deeper than {MostLevels} levels.";
        var prose = message.LastIndexOf("): ", StringComparison.Ordinal);
        return prose < 0 ? message : char.ToLowerInvariant(message[prose + 3]) + message[(prose + 4)..];
    }
}
