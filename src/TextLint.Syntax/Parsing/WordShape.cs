using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>What a word's characters have shown so far.</summary>
internal struct WordShape
{
    /// <summary>A longer word has no hash: no list holds it, and the text of one could be megabytes.</summary>
    public const int LongestHashed = 64;

    private const byte LetterBits = CharacterTable.UpperBit | CharacterTable.LowerBit | CharacterTable.UncasedBit;

    /// <summary>Bits seen in the word, and in its part since the last hyphen or apostrophe.</summary>
    private byte _seen, _part;

    private TokenFlags _flags;

    public static WordShape Start => new() { RawHash = Folding.HashSeed };

    /// <summary>The hash before it is finished.</summary>
    public uint RawHash { get; private set; }

    public readonly TokenFlags Flags => _flags | ((_seen & CharacterTable.DigitBit) != 0 ? TokenFlags.HasDigit : TokenFlags.None);

    /// <summary>True where the word has capitals and no other letters; whether it has two of them is for the caller to count.</summary>
    public readonly bool HasOnlyCapitals => (_seen & LetterBits) == CharacterTable.UpperBit;

    /// <summary>Takes in a stretch of ASCII letters and digits that the caller has read.</summary>
    public void AddAscii(uint rawHash, byte seen, bool innerCapital)
    {
        RawHash = rawHash;
        if (innerCapital || ((seen & CharacterTable.UpperBit) != 0 && (_part & CharacterTable.LowerBit) != 0)) _flags |= TokenFlags.InnerCapital;
        _seen |= seen;
        _part |= seen;
    }

    /// <summary>Takes in one character outside ASCII.</summary>
    public void AddWide(ReadOnlySpan<char> character, byte mask)
    {
        foreach (var c in character) RawHash = Folding.AddToHash(RawHash, c);
        if (mask == CharacterTable.UpperBit && (_part & CharacterTable.LowerBit) != 0) _flags |= TokenFlags.InnerCapital;
        _flags |= TokenFlags.NonAscii;
        _seen |= mask;
        _part |= mask;
    }

    /// <summary>Takes in a hyphen, an apostrophe or another character that joins two parts.</summary>
    public void AddJoint(char c)
    {
        RawHash = Folding.AddToHash(RawHash, c);
        if (CharacterTable.IsApostrophe(c)) _flags |= TokenFlags.Apostrophe;
        else if (CharacterTable.IsHyphen(c)) _flags |= TokenFlags.Hyphenated;
        if (c >= 128 && c != '\u2019') _flags |= TokenFlags.NonAscii;
        _part = 0;
    }
}
