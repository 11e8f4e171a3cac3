using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>Reads the tests that rules and slots have.</summary>
public static class RuleExampleReader
{
    private static readonly string[] s_formats = ["text", "markdown", "html"];

    /// <summary>The examples of a key; what is none is reported and left out.</summary>
    public static ImmutableArray<RuleExample> Take(MappingReader mapping, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(faults);
        return [.. mapping.TakeList("examples", "a list of examples").Select(node => Read(node, faults)).OfType<RuleExample>()];
    }

    private static RuleExample? Read(YamlNode node, DiagnosticBag faults)
    {
        if (MappingReader.Create(node, "an example with the key \"bad\" or \"good\"", faults) is not { } reader) return null;
        var (bad, good, mended, format) = (reader.TakeText("bad"), reader.TakeText("good"), reader.TakeText("fixed"), reader.TakeText("format"));
        reader.Finish();
        if (format is not null && !s_formats.Contains(format.Value, StringComparer.Ordinal)) MappingReader.ReportInvalid(faults, format, "one of " + string.Join(", ", s_formats), s_formats);
        if ((bad is null) == (good is null)) return Refuse(node, "An example has the key \"bad\", with [|marks|] around what must be found, or the key \"good\".", faults);
        if (good is not null) return mended is null ? new RuleExample(good, null, true, FormatOf(format)) : Refuse(mended, "Nothing is found in a good example, so nothing is fixed: write \"bad\", or leave \"fixed\" out.", faults);
        if (ExampleMarks.Parse(bad!.Value, out var fault) is not { } marks) return Refuse(bad, fault, faults);
        return marks.Spans.IsEmpty
            ? Refuse(bad, "A bad example has [|marks|] around what must be found.", faults)
            : new RuleExample(bad, mended, false, FormatOf(format));
    }

    private static RuleExample? Refuse(YamlNode node, string message, DiagnosticBag faults)
    {
        faults.Report(EngineDescriptors.InvalidValue, node.Span, message);
        return null;
    }

    private static TextFormat FormatOf(YamlScalar? format) => format?.Value switch { "markdown" => TextFormat.Markdown, "html" => TextFormat.Html, _ => TextFormat.PlainText };
}
