using CsCheck;

namespace TextLint.Spelling.Tests.Compiled;

/// <summary>A compiled dictionary is what was compiled, or it is refused.</summary>
public sealed class CompiledDictionaryTests
{
    private static readonly byte[] s_compiled = HunspellDictionary.Compile("SFX S Y 1\nSFX S 0 s .\n"u8.ToArray(), "2\nferry\nrow/S\n"u8.ToArray());

    [Fact]
    public void The_same_files_give_the_same_bytes() =>
        HunspellDictionary.Compile("SFX S Y 1\nSFX S 0 s .\n"u8.ToArray(), "2\nferry\nrow/S\n"u8.ToArray()).Should().Equal(s_compiled);

    [Fact]
    public void What_was_compiled_is_opened() => HunspellDictionary.Open(s_compiled).Check("rows").Should().BeTrue();

    [Fact]
    public void A_file_that_is_cut_short_is_refused() =>
        Gen.Int[0, s_compiled.Length - 1].Sample(length =>
        {
            var open = () => HunspellDictionary.Open(s_compiled.AsMemory(0, length));
            open.Should().Throw<InvalidDataException>();
        });

    [Fact]
    public void A_changed_byte_is_refused() =>
        Gen.Select(Gen.Int[0, s_compiled.Length - 1], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var damaged = s_compiled.ToArray();
            damaged[at] ^= (byte)change;
            var open = () => HunspellDictionary.Open(damaged);
            open.Should().Throw<InvalidDataException>();
        });
}
