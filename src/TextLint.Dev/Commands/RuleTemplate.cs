namespace TextLint.Dev;

/// <summary>The first state of a rule's files: it builds, and its page's examples fail until they are written.</summary>
internal static class RuleTemplate
{
    public static string Analyzer(string category, string name, string id, string kebab) => $$"""
        using System.Collections.Immutable;
        using TextLint.Analysis;

        namespace TextLint.Rules.{{category}};

        /// <summary>Reports … in one sentence.</summary>
        public sealed class {{name}}Analyzer : DiagnosticAnalyzer
        {
            /// <summary>{{id}}.</summary>
            public static DiagnosticDescriptor Descriptor { get; } = new()
            {
                Id = "{{id}}",
                Name = "{{kebab}}",
                Title = "The fault in a few words",
                MessageFormat = "What is wrong with \"{0}\", and what may be done.",
                Category = "{{category}}",
                DefaultSeverity = DiagnosticSeverity.Info,
            };

            /// <inheritdoc/>
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

            /// <inheritdoc/>
            public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

            private static void Analyze(BlockAnalysisContext context)
            {
                foreach (var token in context.Block.Tokens)
                    if (token.IsWord && context.Block.GetText(token) is "fault")
                        context.Report(Descriptor, token.Span, context.Block.GetString(token.Span));
            }
        }

        """;

    public static string Fix(string category, string name) => $$"""
        using TextLint.Analysis;
        using TextLint.Syntax.Text;

        namespace TextLint.Rules.{{category}};

        /// <summary>Says what it does to the text.</summary>
        public sealed class {{name}}CodeFixProvider : CodeFixProvider
        {
            /// <inheritdoc/>
            public override IReadOnlyList<string> FixableDiagnosticIds => [{{name}}Analyzer.Descriptor.Id];

            /// <inheritdoc/>
            public override void RegisterCodeFixes(CodeFixContext context) =>
                context.RegisterCodeFix("Delete it", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, ""));
        }

        """;

    public static string Page(string id, string kebab) => $"""
        # {id} {kebab}

        ## What it reports

        ## Why it matters

        ## Examples

        ### Invalid

        ```text
        A sentence that a journalist would write, with the [|fault|] marked.
        ```

        ### Valid

        ```text
        The look-alike that must stay silent.
        ```

        ## Options

        None.

        ## Fix

        None.

        ## When not to use it

        ## Sources

        """;
}
