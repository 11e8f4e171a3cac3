'use strict';
// Puts the parts together. What is a fault and how it is fixed is the server's business.
const vscode = require('vscode');
const { registerCommands } = require('./commands');
const { registerPaste } = require('./paste');
const { Server } = require('./server');
const { Status } = require('./status');
const { createViews } = require('./views');

let server;

async function activate(context) {
  const output = vscode.window.createOutputChannel('TextLint', { log: true });
  server = new Server(context, output);
  context.subscriptions.push(
    output,
    server,
    ...registerCommands(server, output),
    ...new Status(server).subscriptions,
    ...createViews(server),
    ...registerPaste(server),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('textlint.path')) return server.restart();
    }),
  );
  await server.restart();
}

function deactivate() {
  return server?.stop();
}

module.exports = { activate, deactivate };
