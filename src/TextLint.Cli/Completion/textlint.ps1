# PowerShell completion for textlint: asks the program itself; files come from the shell where it has nothing to say.
Register-ArgumentCompleter -Native -CommandName textlint -ScriptBlock {
    param($word, $command, $position)
    $text = $command.ToString()
    $start = $command.CommandElements[0].Extent.Text.Length
    $line = 'textlint' + $text.PadRight($position - $command.Extent.StartOffset).Substring($start, $position - $command.Extent.StartOffset - $start)
    & $command.CommandElements[0].Extent.Text '[suggest]' $line 2>$null |
        Where-Object { $_.StartsWith($word) -and ($word.StartsWith('-') -or -not $_.StartsWith('-')) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
