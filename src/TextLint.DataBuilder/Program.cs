namespace TextLint.DataBuilder;

/// <summary>Compiles the language data. Run by the build of TextLint.Data: <c>DataBuilder SOURCES OUTPUT STAMP</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var sources, var output, var stamp])
        {
            Console.Error.WriteLine("usage: TextLint.DataBuilder SOURCES OUTPUT STAMP");
            return 2;
        }
        try
        {
            new BuildDirectory(sources, output).Update(stamp);
            return 0;
        }
        catch (BuildException e)
        {
            // The form that the build system shows as an error of its own.
            Console.Error.WriteLine($"TextLint.Data : error TLDATA: {e.Message}");
            return 1;
        }
    }
}
