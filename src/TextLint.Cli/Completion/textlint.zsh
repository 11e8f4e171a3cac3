#compdef textlint
# zsh completion for textlint: asks the program itself, and takes files where it has nothing to say.
_textlint() {
  local line="textlint ${(j: :)words[2,CURRENT-1]}"
  local -a found
  (( CURRENT > 2 )) && line+=" "
  found=("${(@f)$(${words[1]} '[suggest]' "$line$PREFIX" 2>/dev/null)}")
  # Options are many: they are shown to those who ask for them.
  [[ $PREFIX == -* ]] || found=("${(@)found:#-*}")
  found=("${(@M)found:#${(b)PREFIX}*}")
  if [[ -n "${found[1]}" ]]; then compadd -a found; else _files; fi
}
# Loaded from a folder of completions it is the function's body, sourced it says what it is for.
if [[ "${funcstack[1]}" == _textlint ]]; then _textlint "$@"; else compdef _textlint textlint; fi
