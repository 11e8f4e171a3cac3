namespace TextLint.Workspaces.Tests.Packs;

/// <summary>The packs that ship are held to their examples here, and nowhere else: a lint trusts them.</summary>
public sealed class ShippedPackTests
{
    [Fact]
    public void Packs_that_ship_have_no_faults_and_their_examples_hold()
    {
        foreach (var (name, pack) in Open())
        {
            pack.Faults.Select(f => $"{name}: {Path.GetFileName(f.Path)}: {f.Diagnostic.Message}").Should().BeEmpty();
            var report = PackTester.Run(pack, EngineCatalog.Instance);
            report.Failures.Concat(report.Untested).Concat(report.Dead).Select(n => $"{name}: {n.Message}").Should().BeEmpty();
        }
    }

    [Fact]
    public void A_pack_that_ships_is_named_after_its_folder()
    {
        foreach (var (name, pack) in Open()) (pack.Header.Name, pack.IsShipped).Should().Be((name, true));
    }

    private static IEnumerable<(string Name, PackInspection Pack)> Open()
    {
        var configurations = WorkspaceFactory.Create().Configurations;
        return ShippedPacks.Names.Select(n => (n, PackInspection.Open(configurations, n, Path.GetTempPath(), out _)!));
    }
}
