using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Gives the person the given name that stands elsewhere: everywhere, or here; or the other way round. Quoted words stay as they were said.</summary>
public sealed class GivenNameDriftCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [GivenNameDriftAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (FindDrift(context) is not { } drift) return;
        var (places, others) = (PlacesOf(drift.Suspect), PlacesOf(drift.Other));
        var (given, otherGiven) = (TextOf(drift.Suspect), TextOf(drift.Other));
        var isQuoted = GivenNamePlaces.Of(drift.Suspect)[0].Mention.IsQuoted;
        if (!isQuoted)
        {
            context.RegisterCodeFix($"Replace with \"{otherGiven}\"", FixApplicability.Unsafe, Replace(context, places, otherGiven));
            if (places.Count > 1) context.RegisterCodeFix($"Replace with \"{otherGiven}\" here only", FixApplicability.Unsafe, Replace(context, places[..1], otherGiven));
        }
        if (others.Count > 0) context.RegisterCodeFix($"Replace \"{otherGiven}\" with \"{given}\" everywhere", FixApplicability.Unsafe, Replace(context, others, given));
    }

    private static GivenNameDrift? FindDrift(CodeFixContext context) =>
        context.Model.GivenNameDrifts.FirstOrDefault(d =>
            context.Diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Name) == d.Suspect.Text
            && context.Diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.OtherName) == d.Other.Text);

    private static string TextOf(NameSymbol name) => GivenNamePlaces.Of(name)[0].Word.Text;

    private static List<GivenNamePlace> PlacesOf(NameSymbol name) => [.. GivenNamePlaces.Of(name).Where(p => !p.Mention.IsQuoted)];

    private static IEnumerable<TextChange> Replace(CodeFixContext context, IEnumerable<GivenNamePlace> places, string given) =>
        places.Select(p => new TextChange(context.Document.ToSource(p.Mention.Block, p.Word.Span), given));
}
