namespace TextLint.EndToEnd.Tests.Spelling;

/// <summary>The ispell of a real Emacs, with our executable in the place of Ispell.</summary>
public sealed class EmacsTests : IDisposable
{
    /// <summary>Answers for the writer: replaces two misspellings, takes one word into the personal list and passes over the rest; then asks about one word.</summary>
    private const string Session = """
        (require 'ispell)
        (setq ispell-program-name (getenv "TEXTLINT_SPELL"))
        (setq ispell-silently-savep t)
        (defvar answers '(("wrold" . "world") ("fery" . "ferry")))
        (defun ispell-command-loop (_miss _guess word start end)
          (princ (format "%s at %d-%d\n" word (+ 0 start) (+ 0 end)))
          (when (string= word "Velden") (ispell-send-string "*Velden\n") (setq ispell-pdict-modified-p '(t)))
          (cdr (assoc word answers)))
        (with-temp-buffer
          (insert "The ferry – wrold was late.\n-- Velden 😀 was wrold’s\n*again, http://velden.example/ don't\n")
          (ispell-region (point-min) (point-max))
          (ispell-pdict-save t t)
          (princ (buffer-string))
          (erase-buffer)
          (insert "Velden fery")
          (ispell-word)
          (princ (buffer-string))
          (princ (format "\n%s\n" (if ispell-really-hunspell "as Hunspell" "as Ispell"))))
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-emacs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Ispell_finds_and_replaces_misspellings_and_keeps_words()
    {
        var program = Executable.Program;
        Assert.SkipWhen(program is null, "TEXTLINT_EXECUTABLE is not set, and the program beside textlint.dll is not built.");
        Assert.SkipUnless(ProgramRun.Succeeds("emacs", "--version"), "There is no emacs.");
        File.WriteAllText(Path.Combine(_folder, "harbour.aff"), "SET UTF-8\nWORDCHARS ’\n");
        File.WriteAllText(Path.Combine(_folder, "harbour.dic"), "7\nthe\nferry\nwas\nlate\nworld\nagain\ndon't\n");
        File.WriteAllText(Path.Combine(_folder, "session.el"), Session);

        var (code, output, error) = ProgramRun.Run(
            _folder,
            "",
            [("TEXTLINT_SPELL", program!), ("DICPATH", _folder), ("DICTIONARY", "harbour"), ("HOME", _folder), ("XDG_CONFIG_HOME", _folder), ("APPDATA", _folder), ("LC_ALL", "C.UTF-8")],
            ["emacs", "-Q", "--batch", "-l", "session.el"]);

        code.Should().Be(0, error);
        output.ReplaceLineEndings("\n").Should().Be(
            """
            wrold at 13-18
            Velden at 32-38
            wrold’s at 45-52
            The ferry – world was late.
            -- Velden 😀 was wrold’s
            *again, http://velden.example/ don't
            fery at 8-12
            Velden ferry
            as Hunspell

            """);
        Directory.GetFiles(_folder, "words.txt", SearchOption.AllDirectories).Should().ContainSingle().Which.Should().Match(f => File.ReadAllText(f) == "Velden\n");
    }
}
