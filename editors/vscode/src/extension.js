'use strict';
// Starts the server, forwards settings, offers three commands. What is a fault and how it is fixed is the server's business.
const vscode = require('vscode');
const { LanguageClient, RevealOutputChannelOn, State } = require('vscode-languageclient/node');
const { findExecutable } = require('./executable');

const languages = ['plaintext', 'markdown', 'html'];
let output;
let client;

async function activate(context) {
  output = vscode.window.createOutputChannel('TextLint', { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('textlint.restartServer', () => restart(context)),
    vscode.commands.registerCommand('textlint.fixAll', () => applySourceAction('source.fixAll.textlint')),
    // Not textlint.cleanUp: the client registers that one for the server, and it wants an argument.
    vscode.commands.registerCommand('textlint.cleanUpPastedText', () => applySourceAction('source.textlint.cleanUp')),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('textlint.path')) return restart(context);
    }),
  );
  await start(context);
}

async function deactivate() {
  const running = client;
  client = undefined;
  if (running?.state === State.Running) await running.stop();
}

async function restart(context) {
  await deactivate();
  await start(context);
}

async function start(context) {
  const configured = vscode.workspace.getConfiguration('textlint').get('path', '');
  const executable = findExecutable(configured, context.extensionPath);
  if (!executable) return offerSettings(notFoundMessage(configured));
  client = new LanguageClient('textlint', 'TextLint', { command: executable, args: ['server'] }, clientOptions());
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    await offerSettings(`TextLint could not be started with ${executable}: ${error.message} Check the setting textlint.path.`);
  }
}

function clientOptions() {
  return {
    // Every scheme: an untitled document is checked as a fragment.
    // Configuration counts as it stands in the editor, saved or not.
    documentSelector: [...languages.map((language) => ({ language })), { pattern: '**/textlint.yml' }, { pattern: '**/*.textlint.yml' }, { pattern: '**/*.yaml' }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: settings(),
    diagnosticCollectionName: 'textlint',
  };
}

function settings() {
  const section = vscode.workspace.getConfiguration('textlint');
  return { configFile: section.get('configFile', ''), trace: section.get('trace.server', 'off') };
}

function notFoundMessage(configured) {
  return configured
    ? `TextLint: the setting textlint.path names ${configured}, which is not an executable file. Correct it, or empty it to use the textlint that is on the PATH.`
    : 'TextLint: no textlint was found on the PATH. Install it, or name it in the setting textlint.path.';
}

async function offerSettings(message) {
  output.error(message);
  const open = 'Open Settings';
  const chosen = await vscode.window.showErrorMessage(message, open, 'Try Again');
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'textlint.path');
  else if (chosen) await vscode.commands.executeCommand('textlint.restartServer');
}

async function applySourceAction(kind) {
  if (client?.state !== State.Running) return vscode.window.showInformationMessage('TextLint is not running. Use the command "TextLint: Restart Server".');
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind, apply: 'first' });
}

module.exports = { activate, deactivate };
