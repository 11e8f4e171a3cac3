namespace TextLint.EndToEnd.Tests.Spelling;

/// <summary>The words of whoever runs the program, with settings in a folder of the test.</summary>
public sealed class UserWordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-user-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void They_are_known_on_the_command_line_where_it_is_asked_for()
    {
        File.WriteAllText(Path.Combine(_folder, "harbour.aff"), "SET UTF-8\n");
        File.WriteAllText(Path.Combine(_folder, "harbour.dic"), "1\nferry\n");
        Run("", "words", "add", "--to", "user", "Velden", "*ferry").Code.Should().Be(0);
        Run("", "words", "list", "--of", "user").Out.Should().Be("*ferry\nVelden\n");
        Run("", "words", "list").Out.Should().BeEmpty();
        Run("Velden\nferry\n", "spell", "-d", "./harbour", "--user-words").Out.Should().Be("ok\tVelden\nbad\tferry\n");
        Run("Velden\nferry\n", "spell", "-d", "./harbour").Out.Should().Be("bad\tVelden\nok\tferry\n");
    }

    [Fact]
    public void A_dictionary_is_found_by_name_in_DICPATH()
    {
        File.WriteAllText(Path.Combine(_folder, "qya_HB.aff"), "SET UTF-8\n");
        File.WriteAllText(Path.Combine(_folder, "qya_HB.dic"), "1\nciryar\n");
        Run("ciryar\nciryat\n", "spell", "-d", "qya").Out.Should().Be("ok\tciryar\nbad\tciryat\n");
    }

    private (int Code, string Out, string Error) Run(string input, params string[] arguments) => ProgramRun.Run(
        _folder,
        input,
        [("XDG_CONFIG_HOME", _folder), ("HOME", _folder), ("APPDATA", _folder), ("DICPATH", _folder)],
        [.. Executable.Command, .. arguments]);
}
