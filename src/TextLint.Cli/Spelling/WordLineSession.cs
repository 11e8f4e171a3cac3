using System.Text;
using TextLint.Cli.Pipeline;

namespace TextLint.Cli.Spelling;

/// <summary>Answers words, one a line: <c>ok</c> or <c>bad</c>, a tab, the word, and after further tabs the suggestions.</summary>
internal static class WordLineSession
{
    /// <summary>Answers every line of the input; what is written is flushed whenever no more input is waiting.</summary>
    public static void Run(Terminal terminal, WordJudge judge, bool suggests)
    {
        foreach (var (number, line) in LineReader.Read(terminal.In, terminal.Out.Flush))
        {
            var word = Encoding.UTF8.GetString(line).TrimEnd('\r');
            if (number == 1) word = word.TrimStart('\uFEFF');
            Answer(terminal.Out, judge, word, suggests);
        }
    }

    private static void Answer(TextWriter output, WordJudge judge, string word, bool suggests)
    {
        var isRight = judge.Check(word);
        output.Write(isRight ? "ok\t" : "bad\t");
        output.Write(word);
        if (!isRight && suggests)
        {
            foreach (var suggestion in judge.Suggest(word))
            {
                output.Write('\t');
                output.Write(suggestion);
            }
        }
        output.WriteLine();
    }
}
