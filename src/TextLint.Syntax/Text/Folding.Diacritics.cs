namespace TextLint.Syntax.Text;

/// <content>Letters without their diacritics.</content>
public static partial class Folding
{
    /// <summary>Base letters of U+00C0 to U+024F, from Unicode's decompositions and for barred and hooked letters by their shape;
    /// a figure is a place in <see cref="Digraphs"/>, a hyphen keeps the character.</summary>
    private const string LatinBases =
        "aaaaaa1ceeeeiiiidnooooo-ouuuuy30aaaaaa1ceeeeiiiidnooooo-ouuuuy3yaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiii44jjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb--oc"
        + "cdddd-e--ffg-8-ikkl--nnooo--pp-----ttttuu-vyyzz-------------555666777aaiioouuuuuuuuuueaaaa11ggggkkoo"
        + "oo--j555gg8-nnaa11ooaaaaeeeeiiiioooorrrruuuusstt--hhnd----aaeeooooooooyylntj--accltsz--bu-eejjqqrryy";

    /// <summary>Base letters of U+1E00 to U+1EFF.</summary>
    private const string AdditionalBases =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasss0-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    private static readonly string[] Digraphs = ["ss", "ae", "oe", "th", "ij", "dz", "lj", "nj", "hv"];

    /// <summary>
    /// <see cref="Fold(ReadOnlySpan{char})"/> without diacritics: Latin letters become their base letters, combining marks U+0300 to U+036F go,
    /// and the letters that are two, such as \u00DF and \u00E6, are written out. The result may be longer or shorter than the text.
    /// </summary>
    public static string FoldDiacritics(ReadOnlySpan<char> text)
    {
        var longest = text.Length * 2;
        Span<char> buffer = longest <= 256 ? stackalloc char[longest] : new char[longest];
        var length = 0;
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036F') continue;
            var letter = Base(c);
            if (!char.IsAsciiDigit(letter) || c < 128) { buffer[length++] = letter; continue; }
            Digraphs[letter - '0'].CopyTo(buffer[length..]);
            length += 2;
        }
        return new string(buffer[..length]);
    }

    /// <summary>The base letter, a place in <see cref="Digraphs"/>, or the folded character itself.</summary>
    private static char Base(char c)
    {
        if (c < '\u00C0') return Fold(c);
        var letter = c <= '\u024F' ? LatinBases[c - '\u00C0'] : c is >= '\u1E00' and <= '\u1EFF' ? AdditionalBases[c - '\u1E00'] : '-';
        return letter == '-' ? Fold(c) : letter;
    }
}
