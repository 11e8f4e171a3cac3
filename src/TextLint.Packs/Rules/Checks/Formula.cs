using System.Globalization;

namespace TextLint.Packs.Rules;

/// <summary>Arithmetic as the formulas of metrics have it: numbers, names, brackets, <c>+ - * / %</c>, comparisons, <c>&amp;&amp; || !</c> and functions of <c>math</c>. A truth is 1, an untruth 0.</summary>
internal sealed class Formula
{
    private const int MostLevels = 100;

    private static readonly string[][] s_operators = [["||"], ["&&"], ["==", "!=", "<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private readonly string _text;
    private int _at;
    private int _level;

    private Formula(string text) => _text = text;

    private Func<Func<string, double>, double> Body { get; set; } = _ => 0;

    /// <summary>Reads a formula.</summary>
    /// <exception cref="FormatException">It cannot be read; the message says why.</exception>
    public static Formula Parse(string text)
    {
        var formula = new Formula(text);
        formula.Body = formula.ReadBinary(0);
        formula.SkipSpace();
        if (formula._at < text.Length) throw new FormatException($"\"{text[formula._at..]}\" makes no sense here");
        return formula;
    }

    /// <summary>Why a formula cannot be read or computed; null where it can.</summary>
    public static string? FaultOf(string text)
    {
        try
        {
            return Parse(text).Names.Find(n => !MetricCheck.IsVariable(n.Replace('.', '_'))) is { } name ? $"there is no count \"{name}\"" : null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    /// <summary>The names in it.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Its value.</summary>
    /// <param name="valueOf">The value of a name.</param>
    public double Evaluate(Func<string, double> valueOf) => Body(valueOf);

    private Func<Func<string, double>, double> ReadBinary(int rank)
    {
        if (rank == s_operators.Length) return ReadUnary();
        var left = ReadBinary(rank + 1);
        while (TakeOperator(s_operators[rank]) is { } sign)
        {
            var (first, second) = (left, ReadBinary(rank + 1));
            left = values => Apply(sign, first(values), second(values));
        }
        return left;
    }

    private static double Apply(string sign, double left, double right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "<" => left < right ? 1 : 0,
        ">" => left > right ? 1 : 0,
        "<=" => left <= right ? 1 : 0,
        ">=" => left >= right ? 1 : 0,
        "==" => left == right ? 1 : 0,
        "!=" => left != right ? 1 : 0,
        "&&" => left != 0 && right != 0 ? 1 : 0,
        _ => left != 0 || right != 0 ? 1 : 0,
    };

    private Func<Func<string, double>, double> ReadUnary()
    {
        if (++_level > MostLevels) throw new FormatException("it is nested too deep");
        SkipSpace();
        try
        {
            if (Take("-"))
            {
                var part = ReadUnary();
                return values => -part(values);
            }
            if (Take("!"))
            {
                var part = ReadUnary();
                return values => part(values) == 0 ? 1 : 0;
            }
            if (!Take("(")) return _at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.') ? ReadNumber() : ReadName();
            var inner = ReadBinary(0);
            Require(")");
            return inner;
        }
        finally
        {
            _level--;
        }
    }

    private Func<Func<string, double>, double> ReadNumber()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        if (!double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) throw new FormatException($"\"{_text[start.._at]}\" is no number");
        return _ => number;
    }

    private Func<Func<string, double>, double> ReadName()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.')) _at++;
        var name = _text[start.._at];
        if (name.Length == 0) throw new FormatException(_at < _text.Length ? $"\"{_text[_at..]}\" makes no sense here" : "something is missing at its end");
        if (Take("(")) return ReadCall(name);
        Names.Add(name);
        var known = name.Replace('.', '_');
        return values => values(known);
    }

    private Func<Func<string, double>, double> ReadCall(string name)
    {
        var arguments = new List<Func<Func<string, double>, double>>();
        if (!Take(")"))
        {
            do arguments.Add(ReadBinary(0));
            while (Take(","));
            Require(")");
        }
        return (name, arguments) switch
        {
            ("math.sqrt", [var a]) => v => Math.Sqrt(a(v)),
            ("math.abs", [var a]) => v => Math.Abs(a(v)),
            ("math.floor", [var a]) => v => Math.Floor(a(v)),
            ("math.ceil", [var a]) => v => Math.Ceiling(a(v)),
            ("math.log", [var a]) => v => Math.Log(a(v)),
            ("math.log10", [var a]) => v => Math.Log10(a(v)),
            ("math.log2", [var a]) => v => Math.Log2(a(v)),
            ("math.exp", [var a]) => v => Math.Exp(a(v)),
            ("math.pow", [var a, var b]) => v => Math.Pow(a(v), b(v)),
            ("math.min", [var a, var b]) => v => Math.Min(a(v), b(v)),
            ("math.max", [var a, var b]) => v => Math.Max(a(v), b(v)),
            ("float" or "int", [var a]) => name == "float" ? a : v => Math.Truncate(a(v)),
            _ => throw new FormatException($"there is no function {name} with {arguments.Count} arguments here"),
        };
    }

    private string? TakeOperator(string[] operators)
    {
        SkipSpace();
        foreach (var sign in operators)
            if (Take(sign)) return sign;
        return null;
    }

    private void Require(string text)
    {
        if (!Take(text)) throw new FormatException($"\"{text}\" is missing");
    }

    private bool Take(string text)
    {
        SkipSpace();
        if (!_text.AsSpan(_at).StartsWith(text, StringComparison.Ordinal)) return false;
        _at += text.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
