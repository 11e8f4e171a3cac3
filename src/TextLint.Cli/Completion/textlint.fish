# fish completion for textlint: asks the program itself, and takes files where it has nothing to say.
function __textlint_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l found ($words[1] '[suggest]' "textlint "(string join ' ' -- $words[2..-1] $word) 2>/dev/null)
    # Options are many: they are shown to those who ask for them.
    string match -q -- '-*' "$word"; or set found (string match -v -- '-*' $found)
    set found (string match -- (string escape --style=script -n -- "$word")'*' $found)
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path "$word"
    end
end
complete -c textlint -f -a '(__textlint_complete)'
