using TextLint.Analysis;
using TextLint.Rules.Forms;

namespace TextLint.Rules.Names;

/// <summary>Writes the particle in the same way everywhere.</summary>
public sealed class InconsistentParticleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [InconsistentParticleAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => FormFixes.Register(context, ParticleForms.Find(context.Model));
}
