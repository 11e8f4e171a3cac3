using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TextLint.Conventions.Tests;

/// <summary>The habits that can be measured, over every source of src.</summary>
public sealed class HouseStyleTests
{
    private static readonly (string Path, SyntaxNode Root)[] s_sources =
        [.. SourceFiles.In("src").Select(f => (f, CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot()))];

    [Fact]
    public void No_file_is_over_400_lines_and_nine_in_ten_are_at_most_200()
    {
        var lengths = s_sources.Select(s => (s.Path, Lines: File.ReadLines(s.Path).Count())).ToArray();
        lengths.Where(l => l.Lines > 400).Should().BeEmpty();
        lengths.Count(l => l.Lines <= 200).Should().BeGreaterThanOrEqualTo(lengths.Length * 9 / 10);
    }

    [Fact]
    public void No_method_is_over_60_lines_and_nine_in_ten_are_at_most_18()
    {
        var lengths = s_sources.SelectMany(s => s.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(m => (s.Path, Name: NameOf(m), Lines: LinesOf(m)))).ToArray();
        lengths.Where(l => l.Lines > 60).Should().BeEmpty();
        lengths.Count(l => l.Lines <= 18).Should().BeGreaterThanOrEqualTo(lengths.Length * 9 / 10);
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        s_sources.SelectMany(s => s.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(t => t is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword })
            .Where(t => !t.Modifiers.Any(m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword))
            .Select(t => t.Identifier.Text)
            .Except(PartialOfSealed())
            .Should().BeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        s_sources.SelectMany(s => s.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).Select(t => t.Identifier.Text)
            .Where(n => n.EndsWith("Helper", StringComparison.Ordinal) || n.EndsWith("Utils", StringComparison.Ordinal) || n.EndsWith("Manager", StringComparison.Ordinal)
                || n.EndsWith("Checker", StringComparison.Ordinal) || n.EndsWith("Alert", StringComparison.Ordinal) || n.EndsWith("Issue", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Nothing_that_we_ship_can_reach_a_network() =>
        s_sources.Where(s => !s.Path.Contains("TextLint.Dev", StringComparison.Ordinal))
            .Where(s => s.Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Any(u => u.Name?.ToString().StartsWith("System.Net", StringComparison.Ordinal) == true))
            .Select(s => s.Path).Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        SourceFiles.In("src").Concat(SourceFiles.In("tests")).Where(f => !f.EndsWith("HouseStyleTests.cs", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f) is var text && (text.Contains("TODO", StringComparison.Ordinal) || text.Contains("FIXME", StringComparison.Ordinal) || text.Contains("NotImplementedException", StringComparison.Ordinal)))
            .Where(f => !f.Contains("TextLint.Dev", StringComparison.Ordinal))
            .Should().BeEmpty();

    private static IEnumerable<string> PartialOfSealed() =>
        s_sources.SelectMany(s => s.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(t => t.Modifiers.Any(m => m.IsKind(SyntaxKind.PartialKeyword)) && t.Modifiers.Any(m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword))
            .Select(t => t.Identifier.Text);

    private static string NameOf(BaseMethodDeclarationSyntax method) => method is MethodDeclarationSyntax m ? m.Identifier.Text : method.Kind().ToString();

    /// <summary>Lines of the body between its braces.</summary>
    private static int LinesOf(BaseMethodDeclarationSyntax method)
    {
        if (method.Body is null) return 1;
        var span = method.Body.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line - 1;
    }
}
