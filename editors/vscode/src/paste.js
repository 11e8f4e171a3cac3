'use strict';
const vscode = require('vscode');
const { languages } = require('./server');

const plainText = 'text/plain';

/** Offers pasted text cleaned up, or pastes it so at once, as the setting says. It is one edit, which one undo takes back. */
function registerPaste(server) {
  // Some editors that take extensions of VS Code have no paste edits.
  if (!vscode.languages.registerDocumentPasteEditProvider) return [];
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('textlint', 'cleanUp');
  const provider = {
    provideDocumentPasteEdits: (document, ranges, transfer, context, token) => provideEdits(server, kind, { document, ranges, transfer, context, token }),
  };
  const selector = languages.map((language) => ({ language }));
  return [vscode.languages.registerDocumentPasteEditProvider(selector, provider, { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] })];
}

async function provideEdits(server, kind, { document, ranges, transfer, context, token }) {
  const mode = vscode.workspace.getConfiguration('textlint').get('paste.cleanUp', 'offer');
  // The editor itself shares lines out among several carets.
  if (ranges.length > 1 || (mode === 'never' && !context.only)) return undefined;
  const text = await transfer.get(plainText)?.asString();
  if (!text || token.isCancellationRequested) return undefined;
  const clean = (await server.request('textlint/cleanUpText', document, { text }, token))?.text;
  if (clean === undefined || clean === text) return undefined;
  const edit = new vscode.DocumentPasteEdit(clean, 'Paste Cleaned Up', kind);
  if (mode !== 'always') edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return [edit];
}

module.exports = { registerPaste };
