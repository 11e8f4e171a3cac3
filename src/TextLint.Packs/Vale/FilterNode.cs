namespace TextLint.Packs.Vale;

/// <summary>A part of a filter's expression. Values are texts, truth values and lists of texts.</summary>
internal abstract record FilterNode
{
    /// <summary>The value, with those of the fields of a rule.</summary>
    public abstract object Evaluate(Func<string, object> fields);

    /// <summary>A text, a truth value or a list as it is written.</summary>
    public sealed record Constant(object Value) : FilterNode
    {
        public override object Evaluate(Func<string, object> fields) => Value;
    }

    /// <summary>A field of a rule: <c>.Name</c>.</summary>
    public sealed record Field(string Name) : FilterNode
    {
        public override object Evaluate(Func<string, object> fields) => fields(Name);
    }

    /// <summary>The contrary.</summary>
    public sealed record Not(FilterNode Operand) : FilterNode
    {
        public override object Evaluate(Func<string, object> fields) => Operand.Evaluate(fields) is not true;
    }

    /// <summary>Two values and what is asked of them.</summary>
    public sealed record Binary(string Operator, FilterNode Left, FilterNode Right) : FilterNode
    {
        public override object Evaluate(Func<string, object> fields)
        {
            var left = Left.Evaluate(fields);
            if (Operator == "and") return left is true && Right.Evaluate(fields) is true;
            if (Operator == "or") return left is true || Right.Evaluate(fields) is true;
            return Compare(left, Right.Evaluate(fields));
        }

        private bool Compare(object left, object right) => Operator switch
        {
            "==" => AreEqual(left, right),
            "!=" => !AreEqual(left, right),
            "in" => right is string[] list && left is string item && list.Contains(item, StringComparer.Ordinal),
            "contains" => left is string[] items ? items.Contains(right as string, StringComparer.Ordinal) : left is string text && right is string part && text.Contains(part, StringComparison.Ordinal),
            "startsWith" => left is string start && right is string first && start.StartsWith(first, StringComparison.Ordinal),
            "endsWith" => left is string end && right is string last && end.EndsWith(last, StringComparison.Ordinal),
            _ => left is string subject && right is string pattern && IsMatch(subject, pattern),
        };

        /// <summary>A rule of one scope is asked for it as for a text.</summary>
        private static bool AreEqual(object left, object right)
        {
            if (left is string[] { Length: 1 } one && right is string) left = one[0];
            if (left is string[] a && right is string[] b) return a.SequenceEqual(b, StringComparer.Ordinal);
            return left.Equals(right);
        }

        private static bool IsMatch(string subject, string pattern) => Rules.IgnorePattern.TryCreate(pattern, out var found, out _) && found.IsMatch(subject);
    }
}
