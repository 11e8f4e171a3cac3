using System.Text;
using CsCheck;

namespace TextLint.Workspaces.Tests.Files;

public sealed class SourceFileReaderTests
{
    private const string Sentence = "“We were lucky,” said Ana Várkonyi – twice.\r\n";

    [Fact]
    public void Utf8_is_read_without_a_mark() => Decode(Encoding.UTF8.GetBytes(Sentence)).Text.Should().Be(Sentence);

    public static TheoryData<string> MarkedEncodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(MarkedEncodings))]
    public void A_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(string name) =>
        Decode(WithMark(name, Sentence)).Text.Should().Be(Sentence);

    [Theory]
    [MemberData(nameof(MarkedEncodings))]
    public void A_mark_alone_is_an_empty_text(string name) => Decode(WithMark(name, "")).Text.Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(70_000)]
    public void A_file_on_the_disk_is_read_to_its_last_byte(int length)
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        SourceFileReader.Read(folder.Write("a.txt", text)).Text.Should().Be(text);
    }

    [Fact]
    public void A_file_that_states_no_size_is_read_all_the_same()
    {
        Assert.SkipUnless(File.Exists("/proc/self/status"), "There is no such file.");
        SourceFileReader.Read("/proc/self/status").Text.Should().Contain("\n");
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => Decode([]).Text.Should().BeEmpty();

    [Fact]
    public void Curly_quotes_of_an_old_windows_file_are_quotes()
    {
        byte[] bytes = [0x93, .. "No"u8, 0x94, .. ", he said "u8, 0x97, .. " it"u8, 0x92, .. "s over."u8];
        Decode(bytes).Text.Should().Be("“No”, he said — it’s over.");
    }

    [Fact]
    public void An_old_french_file_is_read_with_its_accents()
    {
        const string Text = "Le préfet a été reçu à la mairie où les élèves répétaient. Après la fête, Hélène Marceau a regagné son théâtre.";
        Decode(Encoding.Latin1.GetBytes(Text)).Text.Should().Be(Text);
    }

    [Fact]
    public void An_old_russian_file_is_read_as_russian()
    {
        const string Text = "Паром через реку не ходит с мая, сообщил капитан порта. Жители посёлка просят вернуть старое расписание.";
        Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Text)).Text.Should().Be(Text);
    }

    [Theory]
    [InlineData(1252, "She said “no” to the café owner, who didn’t mind.")]
    [InlineData(1252, "Anaïs Ferré lives ½ a mile from the coöperative.")]
    [InlineData(1252, "It cost £5 – or €6 – a head.")]
    [InlineData(1250, "Łódź leży nad rzeką, a burmistrz Żaneta Śliwa mówi „nie”.")]
    [InlineData(1253, "Το πλοίο σταμάτησε τον Μάιο, είπε ο καπετάνιος.")]
    [InlineData(932, "フェリーは五月に運休します。船長が述べた。")]
    [InlineData(936, "渡轮在五月停运，船长周三表示。")]
    public void Old_files_of_one_sentence_are_read(int codePage, string text) =>
        Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text)).Text.Should().Be(text);

    [Theory]
    [InlineData("a", 10_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("“”‘’\"'«»", 500_000)]
    public void A_long_text_is_read_whole(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count));
        Decode(Encoding.UTF8.GetBytes(text)).Text.Should().Be(text);
    }

    [Fact]
    public void Nul_bytes_make_a_file_binary()
    {
        var read = () => SourceFileReader.Decode("notes/a.txt", "PK\u0003\u0004\0\0"u8);
        read.Should().Throw<SourceFileException>().WithMessage("notes/a.txt: this is not a text file: it holds NUL bytes; name only articles");
    }

    [Fact]
    public void A_nul_far_inside_a_text_is_a_character_like_another()
    {
        var text = new string('a', 10_000) + "\0b";
        Decode(Encoding.UTF8.GetBytes(text)).Text.Should().Be(text);
    }

    [Fact]
    public void A_broken_byte_in_utf8_is_named_by_its_line()
    {
        byte[] bytes = [.. "Ana Várkonyi\nand Böbe\nsay "u8, 0x93, .. "no"u8];
        var read = () => SourceFileReader.Decode("a.txt", bytes);
        read.Should().Throw<SourceFileException>().WithMessage("a.txt: line 3 is not valid UTF-8; save the file again as UTF-8");
    }

    [Theory]
    [InlineData("EF BB BF 41 FF", "UTF-8")]
    [InlineData("FF FE 00 D8 41 00", "UTF-16")]
    [InlineData("FF FE 41", "UTF-16")]
    [InlineData("00 00 FE FF 00 FF FF FF", "UTF-32")]
    public void A_file_that_breaks_the_promise_of_its_mark_is_refused(string hex, string name)
    {
        var read = () => SourceFileReader.Decode("a.txt", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));
        read.Should().Throw<SourceFileException>().WithMessage($"a.txt: it begins as {name} but is not valid {name}; save it again as UTF-8");
    }

    [Fact]
    public void A_file_too_long_for_an_article_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.txt");
        using (var stream = File.Create(path))
            stream.SetLength((256L * 1024 * 1024) + 1);
        Failure(path).Should().Be($"{path}: it is larger than 256 MB; name only articles, or split it");
    }

    [Fact]
    public void A_missing_file_a_folder_and_an_impossible_name_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        Failure(folder.PathOf("none.txt")).Should().EndWith("none.txt: there is no such file; look at the spelling of its name");
        Failure(folder.PathOf("no/such/a.txt")).Should().EndWith("a.txt: there is no such file; look at the spelling of its name");
        Failure(folder.Root).Should().Be($"{folder.Root}: this is a folder; name the files in it");
        Failure("a\0b").Should().Be("a\uFFFDb: this is no name a file can have; look at its spelling");
        Failure("").Should().Be(": this is no name a file can have; look at its spelling");
    }

    [Fact]
    public void A_message_is_one_line_whatever_the_name()
    {
        using var folder = new TemporaryFolder();
        Failure(folder.PathOf("a\n\u001B[31mb.txt")).Should().NotContainAny("\n", "\u001B");
    }

    [Fact]
    public void The_path_stays_as_it_was_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", "Text");
        var given = folder.PathOf("news/../news/a.txt");
        SourceFileReader.Read(given).Path.Should().Be(given);
        SourceFileReader.Read(given).Text.Should().Be("Text");
    }

    [Fact]
    public void Any_bytes_are_text_or_one_clear_line()
    {
        Gen.Byte.Array[0, 200].Sample(
            bytes =>
            {
                try
                {
                    Decode(bytes).Text.Should().NotBeNull();
                }
                catch (SourceFileException exception)
                {
                    exception.Message.Should().StartWith("a.txt: ").And.NotContain("\n");
                }
            },
            iter: LongTests.Iterations(1000),
            threads: 1);
    }

    /// <summary>Otherwise the first fix in an old file would destroy what nobody touched.</summary>
    [Fact]
    public void What_is_read_can_be_written_back_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        var text = Gen.Byte[1, 255].Array[1, 120];
        text.Sample(
            bytes =>
            {
                var path = folder.Write("a.txt", bytes);
                SourceFile file;
                try
                {
                    file = SourceFileReader.Read(path);
                }
                catch (SourceFileException)
                {
                    return;
                }

                SourceFileWriter.Write(file, file.Text + "x");
                File.ReadAllBytes(path).AsSpan().StartsWith(bytes).Should().BeTrue();
            },
            iter: LongTests.Iterations(150),
            threads: 1);
    }

    private static SourceFile Decode(byte[] bytes) => SourceFileReader.Decode("a.txt", bytes);

    private static byte[] WithMark(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Failure(string path)
    {
        var read = () => SourceFileReader.Read(path);
        return read.Should().Throw<SourceFileException>().Which.Message;
    }
}
