'use strict';
const vscode = require('vscode');

const name = 'textlint.yml';
const content = `# What TextLint is to know about the articles in this folder and below.
language: en-US

# Names and words that are right here.
words: []

# Packs of house style: us-wire, uk-broadsheet, uk-broadcaster, international-wire, plain-language, or a folder of your own.
packs: []

# Severities: error, warning, info, hint or off.
rules:
  unused-acronym: warning
`;

/** Opens the textlint.yml of the active article's folder in the workspace, and makes it where there is none. */
async function createConfiguration() {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return show(await vscode.workspace.openTextDocument({ language: 'yaml', content }));
  const file = vscode.Uri.joinPath(folder.uri, name);
  if (!await exists(file)) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return show(await vscode.workspace.openTextDocument(file));
}

async function exists(file) {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

function show(document) {
  return vscode.window.showTextDocument(document);
}

module.exports = { createConfiguration };
