namespace TextLint.Workspaces;

/// <summary>Reads whole files that may be no files: the size that the system gives for a device is none, and what it holds has no end.</summary>
internal static class FileBytes
{
    private const int FirstBuffer = 4096;

    /// <summary>All bytes of a file; null where there are more than <paramref name="most"/>, of which no more are read.</summary>
    /// <param name="path">The path; a relative one is relative to the current folder.</param>
    /// <param name="most">The most bytes to take, below the largest length of an array.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static byte[]? Read(string path, int most)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var stated = stream.CanSeek ? stream.Length : 0;
        if (stated > most) return null;
        // One byte more than stated, so that the end of a usual file is met without a second buffer.
        var buffer = new byte[Math.Max((int)stated + 1, FirstBuffer)];
        var length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
            if (length > most) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * length, most + 1L));
        }
        return buffer.AsSpan(0, length).ToArray();
    }
}
