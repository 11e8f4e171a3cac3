using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>One setting of a rule, as configuration files name it.</summary>
/// <param name="Name">Kebab case: <c>min-uses</c>.</param>
/// <param name="Description">One sentence for the page and for completion.</param>
public abstract record RuleOption(string Name, string Description)
{
    /// <summary>What a value must be, in words: "a whole number from 1 to 9".</summary>
    public abstract string Expected { get; }

    /// <summary>The default as a configuration file would write it.</summary>
    public abstract string DefaultText { get; }

    /// <summary>Reads a value as a configuration file writes it; null where it does not fit.</summary>
    public abstract object? Parse(string text);
}

/// <summary>A rule option with a type.</summary>
public abstract record RuleOption<T>(string Name, T Default, string Description) : RuleOption(Name, Description)
    where T : notnull;

/// <summary>A whole number in a range.</summary>
public sealed record Int32Option(string Name, int Default, int Min, int Max, string Description) : RuleOption<int>(Name, Default, Description)
{
    /// <inheritdoc/>
    public override string Expected => $"a whole number from {Min} to {Max}";

    /// <inheritdoc/>
    public override string DefaultText => Default.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override object? Parse(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value >= Min && value <= Max ? value : null;
}

/// <summary>True or false.</summary>
public sealed record BooleanOption(string Name, bool Default, string Description) : RuleOption<bool>(Name, Default, Description)
{
    /// <inheritdoc/>
    public override string Expected => "true or false";

    /// <inheritdoc/>
    public override string DefaultText => Default ? "true" : "false";

    /// <inheritdoc/>
    public override object? Parse(string text) => text switch { "true" => true, "false" => false, _ => null };
}

/// <summary>One of a few words.</summary>
public sealed record ChoiceOption(string Name, string Default, ImmutableArray<string> Choices, string Description) : RuleOption<string>(Name, Default, Description)
{
    /// <inheritdoc/>
    public override string Expected => "one of " + string.Join(", ", Choices);

    /// <inheritdoc/>
    public override string DefaultText => Default;

    /// <inheritdoc/>
    public override object? Parse(string text) => Choices.Contains(text) ? text : null;
}
