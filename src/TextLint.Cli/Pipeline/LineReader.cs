namespace TextLint.Cli.Pipeline;

/// <summary>Reads a stream line by line as bytes, of any length, without holding more than a line.</summary>
internal static class LineReader
{
    public static IEnumerable<(int Number, byte[] Line)> Read(Stream stream)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var number = 1;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var at = 0; at < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', at, read - at);
                line.Write(buffer, at, (end < 0 ? read : end) - at);
                at = end < 0 ? read : end + 1;
                if (end < 0) continue;
                yield return (number++, line.ToArray());
                line.SetLength(0);
            }
        }
        if (line.Length > 0) yield return (number, line.ToArray());
    }
}
