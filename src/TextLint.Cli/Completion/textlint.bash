# bash completion for textlint: asks the program itself, and takes files where it has nothing to say.
_textlint() {
  local line="textlint${COMP_LINE:${#COMP_WORDS[0]}:COMP_POINT-${#COMP_WORDS[0]}}"
  local word="${COMP_WORDS[COMP_CWORD]}" found
  COMPREPLY=()
  while IFS= read -r found; do
    # Options are many: they are shown to those who ask for them.
    if [[ $found == "$word"* && ( $word == -* || $found != -* ) ]]; then COMPREPLY+=("$(printf '%q' "$found")"); fi
  done < <("${COMP_WORDS[0]}" '[suggest]' "$line" 2>/dev/null)
  if [[ ${#COMPREPLY[@]} -gt 0 ]]; then compopt +o default; fi
}
complete -o default -F _textlint textlint
