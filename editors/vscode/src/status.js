'use strict';
const vscode = require('vscode');
const { languages } = require('./server');
const { describe, tooltip } = require('./statusText');

// Findings come in quick succession while somebody types.
const pause = 200;

/** The item in the status bar: how many findings the active document has, what it is held to, and what is wrong with the server. */
class Status {
  #item = vscode.window.createStatusBarItem('textlint.status', vscode.StatusBarAlignment.Right, 100);
  #server;
  #timer;
  #configuration;

  constructor(server) {
    this.#server = server;
    this.#item.name = 'TextLint';
    this.subscriptions = [
      this.#item,
      server.onDidChangeState(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = activeDocument()?.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.#later();
      }),
      { dispose: () => clearTimeout(this.#timer) },
    ];
    this.#update();
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), pause);
  }

  async #update() {
    const document = activeDocument();
    if (!document) {
      this.#item.hide();
      return;
    }
    this.#show(document);
    const configuration = await this.#server.request('textlint/configuration', document);
    if (document !== activeDocument()) return;
    this.#configuration = configuration;
    this.#show(document);
  }

  #show(document) {
    const counts = count(document.uri);
    const { text, label, isFault, command } = describe(this.#server.state, counts);
    this.#item.text = text;
    this.#item.command = command;
    this.#item.accessibilityInformation = { label };
    this.#item.backgroundColor = isFault ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    const markdown = new vscode.MarkdownString(tooltip(this.#server.state, counts, this.#configuration).join('\n\n'));
    markdown.isTrusted = { enabledCommands: ['vscode.open', 'textlint.restartServer', 'textlint.showOutput', 'textlint.openSettings', 'textlint.createConfiguration'] };
    this.#item.tooltip = markdown;
    this.#item.show();
  }
}

function activeDocument() {
  const document = vscode.window.activeTextEditor?.document;
  return document && languages.includes(document.languageId) ? document : undefined;
}

function count(uri) {
  const counts = { errors: 0, warnings: 0, notes: 0 };
  for (const { source, severity } of vscode.languages.getDiagnostics(uri)) {
    if (source !== 'textlint') continue;
    if (severity === vscode.DiagnosticSeverity.Error) counts.errors++;
    else if (severity === vscode.DiagnosticSeverity.Warning) counts.warnings++;
    else counts.notes++;
  }
  return counts;
}

module.exports = { Status };
