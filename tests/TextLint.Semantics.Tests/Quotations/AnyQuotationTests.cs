using CsCheck;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics.Tests.Quotations;

/// <summary>What holds of any text, the most hostile included.</summary>
public sealed class AnyQuotationTests
{
    private static readonly string[] s_pieces =
        ["\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "′", "″", "`", "``", "''", " ", " ", "a", "Word", "s", "5", "90s", ".", ",", ", she said", "—", "(", ")", "...", "\n\n", "\n", "> ", "# ", "- ", "em"];

    private static readonly Gen<string> s_texts = Gen.Int[0, s_pieces.Length - 1].Array[0, 60].Select(pieces => string.Concat(pieces.Select(p => s_pieces[p])));
    private static readonly string[] s_languages = ["en-US", "de", "fr", "sv", "da"];

    [Fact]
    public void Pairs_are_mutual_and_never_cross() => s_texts.Sample(text =>
    {
        foreach (var language in s_languages)
            foreach (var facts in Quoted.Model(text, language).Facts) CheckPairs(facts.Quotations.Marks);
    });

    [Fact]
    public void Quotations_lie_in_the_text_and_within_one_another() => s_texts.Sample(text =>
    {
        var model = Quoted.Model(text, format: TextFormat.Markdown);
        foreach (var quotation in model.Quotations.All)
        {
            quotation.Parts.Should().NotBeEmpty();
            (quotation.Span.End <= text.Length).Should().BeTrue();
            if (quotation.Parent is { } parent) (parent.Level == quotation.Level - 1 && parent.Span.Start <= quotation.Span.Start).Should().BeTrue();
        }
    });

    [Fact]
    public void Repairs_are_edits_of_the_text() => s_texts.Sample(text =>
    {
        foreach (var language in s_languages)
        {
            var model = Quoted.Model(text, language);
            foreach (var fault in model.Quotations.Faults)
                foreach (var repair in QuotationRepairFinder.Find(model, fault)) CheckChanges(text, repair.Changes.Select(c => c.Span));
        }
    });

    [Fact]
    public void Without_marks_there_is_nothing_to_read() => Quoted.Model("A text about nothing.\n\nAnd no more.").Quotations.Should().Match<QuotationTable>(q => q.All.IsEmpty && q.Faults.IsEmpty);

    private static void CheckPairs(IReadOnlyList<QuotationMark> marks)
    {
        var open = new Stack<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Partner < 0) continue;
            marks[marks[i].Partner].Partner.Should().Be(i);
            marks[marks[i].Partner].Form.Should().Be(marks[i].Form);
            if (marks[i].Role == QuotationMarkRole.Opener) open.Push(i);
            else open.Pop().Should().Be(marks[i].Partner);
        }
        open.Should().BeEmpty();
    }

    private static void CheckChanges(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            (span.Start >= end && span.End <= text.Length).Should().BeTrue();
            end = span.End;
        }
    }
}
