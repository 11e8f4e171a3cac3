using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One finding. Immutable.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule's descriptor.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The severity after configuration.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Where, in UTF-16 offsets of the text. (Inside the driver's block cache: of the block's full text.)</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong and what may be done, in one or two sentences.</summary>
    public required string Message { get; init; }

    /// <summary>Other places it speaks of.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What the rule leaves for its code fix provider.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True where it stands inside a quotation and its rule is cautious there: its message says so, and no fix of it is safe.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The descriptor's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>All places of a grouped finding, the first included; else the one place.</summary>
    public IEnumerable<TextSpan> Spans => Descriptor.IsGrouped ? Related.Select(r => r.Span).Prepend(Span) : [Span];

    /// <summary>A grouped finding with other places: more of its kind, or some of those that it has.</summary>
    /// <param name="places">The places, in order; one at least.</param>
    public Diagnostic WithPlaces(ImmutableArray<TextSpan> places)
    {
        var message = Related.IsEmpty ? Message : Message[..^CountOf(Related.Length + 1).Length];
        return this with { Span = places[0], Message = message + CountOf(places.Length), Related = [.. places.Skip(1).Select(p => new RelatedLocation(p, "and here"))] };
    }

    /// <summary>The same finding, <paramref name="offset"/> units further on.</summary>
    public Diagnostic Shift(int offset) => offset == 0 ? this : this with
    {
        Span = Span.Shift(offset),
        Related = Related.IsEmpty ? Related : [.. Related.Select(r => r.Article is null ? r with { Span = r.Span.Shift(offset) } : r)],
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Span} {Descriptor}: {Message}";

    private static string CountOf(int places) => places == 1 ? "" : $" ({places} places)";
}
