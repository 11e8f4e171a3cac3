namespace TextLint.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("textlint-snapshot-").FullName, "a.txt");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void The_same_output_passes_whatever_its_line_breaks()
    {
        File.WriteAllText(_file, "one\r\ntwo\r\n");
        Snapshot.Verify(_file, "one\ntwo\n");
    }

    [Fact]
    public void Another_output_fails_and_shows_the_first_line_that_differs()
    {
        File.WriteAllText(_file, "one\ntwo\n");
        FluentActions.Invoking(() => Snapshot.Verify(_file, "one\n2\n")).Should().Throw<RuleTestException>().WithMessage("*line 2*- two*+ 2*");
    }

    [Fact]
    public void A_missing_snapshot_fails_and_says_how_to_write_it() =>
        FluentActions.Invoking(() => Snapshot.Verify(_file, "one\n")).Should().Throw<RuleTestException>().WithMessage("*TEXTLINT_UPDATE_SNAPSHOTS=1*");
}
