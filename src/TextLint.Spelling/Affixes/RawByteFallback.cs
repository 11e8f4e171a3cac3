using System.Text;

namespace TextLint.Spelling.Affixes;

/// <summary>
/// Keeps bytes that are no text as characters of the private use area, from which <see cref="FlagReader"/> takes them back: in many
/// dictionaries of UTF-8 text the flags are single bytes that are none.
/// </summary>
internal sealed class RawByteFallback : DecoderFallback
{
    private const char First = '\uF700';

    public override int MaxCharCount => 4;

    /// <summary>The byte a character stands for; -1 for any other character.</summary>
    public static int ToByte(char c) => c is >= First and <= (char)(First + 0xFF) ? c - First : -1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        public override int Remaining => _bytes.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_bytes, _next) = (bytesUnknown, 0);
            return bytesUnknown.Length > 0;
        }

        public override char GetNextChar() => _next < _bytes.Length ? (char)(First + _bytes[_next++]) : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0) return false;
            _next--;
            return true;
        }
    }
}
