using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Style;

/// <summary>What the rules of house style have in common: each fills a slot, is off until a publication chooses, and says what the house writes.</summary>
internal static class HouseStyle
{
    /// <summary>The message of a figure in another form: what stands there, then what the house writes.</summary>
    public const string Message = "House style writes \"{1}\", not \"{0}\".";

    /// <summary>Describes a rule of figures that fills a slot.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">What is reported, in a few words.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="reversal">What becomes of a text that goes to another value and back.</param>
    /// <param name="options">The option <c>style</c>, then others.</param>
    public static DiagnosticDescriptor Describe(string id, string name, string title, string slot, string reversal, params ImmutableArray<RuleOption> options) =>
        Create(id, name, title, Message, slot, options) with { SlotReversal = reversal };

    /// <summary>Describes a rule that fills a slot.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">What is reported, in a few words.</param>
    /// <param name="message">The message.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="options">The option <c>style</c>, then others.</param>
    public static DiagnosticDescriptor Create(string id, string name, string title, string message, string slot, ImmutableArray<RuleOption> options) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        MessageFormat = message,
        Category = "Style",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Style,
        IsEnabledByDefault = false,
        Slot = slot,
        Options = options,
    };
}
