using TextLint.Cli;

return await TextLintCommand.RunAsync(args, Terminal.System()).ConfigureAwait(false);
