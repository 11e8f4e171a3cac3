using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Reads a rule file. Every fault is reported at its place; a rule with a fault that matters is null, and the pack works on without it.</summary>
public sealed class RuleFileReader
{
    private static readonly YamlScalar s_termMessage = new("Write '%s', not '%s'.", YamlScalarStyle.Quoted, default);

    private readonly DiagnosticBag _faults;
    private readonly RuleDialect _dialect;
    private readonly MappingReader _reader;

    private RuleFileReader(YamlMapping body, RuleDialect dialect, DiagnosticBag faults) =>
        (_reader, _dialect, _faults) = (new MappingReader(body, faults), dialect, faults);

    /// <summary>Reads the text of a rule file.</summary>
    /// <param name="text">The text; any string will do.</param>
    /// <param name="name">The rule's full name, from its pack and its file.</param>
    /// <param name="dialect">How it is read.</param>
    /// <param name="faults">Receives the faults.</param>
    public static RuleDefinition? Read(string text, string name, RuleDialect dialect, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var root = YamlParser.Parse(text, faults, lastKeyHolds: dialect == RuleDialect.Vale);
        if (root is YamlMapping body) return Read(body, name, dialect, faults);
        if (root is null) faults.Report(EngineDescriptors.InvalidValue, default, "The file is empty: a rule begins with the key \"extends\".");
        else MappingReader.ReportInvalid(faults, root, "a rule with the keys \"extends\" and \"message\"");
        return null;
    }

    /// <summary>Reads the keys of a rule, with what it takes from the rule it extends.</summary>
    /// <inheritdoc cref="Read(string, string, RuleDialect, DiagnosticBag)"/>
    public static RuleDefinition? Read(YamlMapping body, string name, RuleDialect dialect, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(faults);
        var before = faults.ErrorCount;
        var rule = new RuleFileReader(body, dialect, faults).Read(body, name);
        return faults.ErrorCount == before ? rule : null;
    }

    private RuleDefinition? Read(YamlMapping body, string name)
    {
        var kind = _reader.RequireText("extends", "a kind of check");
        var message = kind?.Value == "terms" && _dialect == RuleDialect.Native ? _reader.TakeText("message") ?? s_termMessage : _reader.RequireText("message");
        if (kind is null || message is null || CheckReader.Read(kind, _reader, _dialect, _faults) is not { } check) return null;
        ReadCode();
        PatternFaults.Report(check, _faults);
        var rule = new RuleDefinition
        {
            Name = name,
            Dialect = _dialect,
            Body = body,
            Check = check,
            Message = message.Value,
            Level = RuleLevels.Read(_reader.TakeText("level"), _dialect, _faults),
            Scopes = ScopeSelector.ReadAll(_reader.TakeTexts("scope", "a scope, or a list of scopes"), _faults),
            Link = _reader.TakeText("link")?.Value,
            Description = _reader.TakeText("description")?.Value,
            Limit = _reader.TakeInt32("limit", 0, int.MaxValue) ?? 0,
            Action = ReadAction(_reader.Take("action")),
        };
        rule = _dialect == RuleDialect.Native ? ReadOwn(rule) : rule with { Fix = FixApplicability.Unsafe };
        if (_dialect == RuleDialect.Native || !CheckReader.DropsUnknownKeys(check)) _reader.Finish();
        if (check is ScriptDefinition) _faults.Report(EngineDescriptors.RuleNotRun, kind.Span, name, "scripts are not run");
        return rule;
    }

    /// <summary>A key that old styles have, and that Vale refuses.</summary>
    private void ReadCode()
    {
        if (_reader.TakeText("code") is { } code && code.Value == "true")
            _faults.Report(EngineDescriptors.InvalidValue, code.Span, "The key \"code\" is no longer read: write \"scope: raw\".");
        // The name of a rule is that of its file.
        _reader.Take("name");
    }

    /// <summary>The keys that Vale does not have.</summary>
    private RuleDefinition ReadOwn(RuleDefinition rule) => rule with
    {
        Source = _reader.TakeText("source")?.Value,
        IsEnabled = ReadBoolean("confirmed", true) & ReadBoolean("enabled", true),
        Quotations = ReadChoice("quotations", QuotationTreatment.Skipped, ("skipped", QuotationTreatment.Skipped), ("cautious", QuotationTreatment.Cautious), ("checked", QuotationTreatment.Checked)),
        Fix = ReadChoice<FixApplicability?>("fix", FixApplicability.Unsafe, ("safe", FixApplicability.Safe), ("unsafe", FixApplicability.Unsafe), ("none", null)),
        Examples = RuleExampleReader.Take(_reader, _faults),
        Audit = RuleAudit.Take(_reader, _faults),
    };

    private RuleAction? ReadAction(YamlNode? node)
    {
        if (MappingReader.Create(node, "an action with the keys \"name\" and \"params\"", _faults) is not { } reader) return null;
        var name = reader.RequireText("name", "the name of an action");
        var parameters = reader.TakeTexts("params", "a list of parameters");
        reader.Finish();
        return name is null ? null : new RuleAction(name.Value, [.. parameters.Select(p => p.Value)]);
    }

    private bool ReadBoolean(string key, bool normal) => CheckReader.ReadBoolean(_reader, key, normal, _faults);

    private T ReadChoice<T>(string key, T normal, params (string Word, T Value)[] choices)
    {
        if (_reader.TakeText(key) is not { } text) return normal;
        foreach (var (word, value) in choices)
            if (word == text.Value) return value;
        var words = choices.Select(c => c.Word).ToArray();
        MappingReader.ReportInvalid(_faults, text, "one of " + string.Join(", ", words), words);
        return normal;
    }
}
