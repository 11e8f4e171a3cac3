using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary><c>extends: script</c>: a program. It is known, and not run.</summary>
/// <param name="Script">The program, or the name of its file.</param>
public sealed record ScriptDefinition(YamlScalar? Script) : CheckDefinition;
