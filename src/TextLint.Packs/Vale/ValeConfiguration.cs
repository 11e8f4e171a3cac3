using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Vale;

/// <summary>A <c>.vale.ini</c>, read and checked by itself. Immutable.</summary>
public sealed record ValeConfiguration
{
    /// <summary>The names that Vale tries in each folder, in its order.</summary>
    public static ImmutableArray<string> FileNames { get; } = [".vale.ini", ".vale", "_vale", "vale.ini", "_vale.ini"];

    /// <summary>The folder of styles; null where nothing is said.</summary>
    public PlacedValue? StylesPath { get; init; }

    /// <summary>Rules below this do not run.</summary>
    public DiagnosticSeverity MinLevel { get; init; } = DiagnosticSeverity.Info;

    /// <summary>The vocabularies that hold.</summary>
    public ImmutableArray<PlacedValue> Vocabularies { get; init; } = [];

    /// <summary>Inline elements whose text is masked, and keys of front matter that are left out; null for Vale's own.</summary>
    public ImmutableArray<PlacedValue>? IgnoredScopes { get; init; }

    /// <summary>Block elements that are left out; null for Vale's own.</summary>
    public ImmutableArray<PlacedValue>? SkippedScopes { get; init; }

    /// <summary>Classes of elements that are left out.</summary>
    public ImmutableArray<PlacedValue> IgnoredClasses { get; init; } = [];

    /// <summary>The pattern around words; null for Vale's own.</summary>
    public string? WordTemplate { get; init; }

    /// <summary>Endings of files that are read as files of another ending, without stops.</summary>
    public ImmutableDictionary<string, string> Formats { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What is said for patterns of files, in order.</summary>
    public ImmutableArray<ValeSection> Sections { get; init; } = [];

    /// <summary>Faults of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
