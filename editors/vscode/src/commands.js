'use strict';
const vscode = require('vscode');
const { createConfiguration } = require('./configurationFile');

// For as long as it takes to read.
const shown = 5000;

/** The commands of the palette. */
function registerCommands(server, output) {
  const { registerCommand, executeCommand } = vscode.commands;
  const applySourceAction = (kind) => {
    if (!server.isRunning) return vscode.window.setStatusBarMessage('TextLint is not running. Use the command "TextLint: Restart Server".', shown);
    return executeCommand('editor.action.sourceAction', { kind, apply: 'first' });
  };
  return [
    registerCommand('textlint.restartServer', () => server.restart()),
    registerCommand('textlint.showOutput', () => output.show(true)),
    registerCommand('textlint.openSettings', () => executeCommand('workbench.action.openSettings', '@ext:textlint.textlint-articles')),
    registerCommand('textlint.fixAll', () => applySourceAction('source.fixAll.textlint')),
    // Not textlint.cleanUp: the client registers that one for the server, and it wants an argument.
    registerCommand('textlint.cleanUpPastedText', () => applySourceAction('source.textlint.cleanUp')),
    registerCommand('textlint.curlyQuotes', () => applySourceAction('source.textlint.curlyQuotes')),
    registerCommand('textlint.straightQuotes', () => applySourceAction('source.textlint.straightQuotes')),
    registerCommand('textlint.nextFinding', () => executeCommand('editor.action.marker.next')),
    registerCommand('textlint.previousFinding', () => executeCommand('editor.action.marker.prev')),
    registerCommand('textlint.createConfiguration', createConfiguration),
    registerCommand('textlint.showCast', () => executeCommand('textlint.cast.focus')),
    registerCommand('textlint.showQuotations', () => executeCommand('textlint.quotations.focus')),
  ];
}

module.exports = { registerCommands };
