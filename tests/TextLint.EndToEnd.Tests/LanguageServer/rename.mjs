// A name is offered where it stands, and renamed over front matter, headline and text, in both encodings; where none stands nothing is offered.
import assert from 'node:assert/strict';
import { applyEdits } from './positions.mjs';
import { pulling, Session } from './session.mjs';

const uri = 'file:///textlint-nowhere/bridge.md';
const text = "---\ntitle: Kabulov speaks\n---\n\n# KABULOV SPEAKS\n\nÉ. 🚢 The ferry of Farid Kabulov came. Police searched Kabulov's house.\n";
const renamed = text.replace('Farid Kabulov', 'Omar Jones').replaceAll('Kabulov', 'Jones').replaceAll('KABULOV', 'JONES');

for (const encoding of ['utf-16', 'utf-8']) {
  const session = await Session.start({ ...pulling, general: { positionEncodings: [encoding] }, textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } } });
  assert.deepEqual(session.initialized.capabilities.renameProvider, { prepareProvider: true });
  await session.open(uri, text, 'markdown');
  const at = { textDocument: { uri }, position: { line: 4, character: 4 } };
  const offer = await session.request('textDocument/prepareRename', at);
  assert.deepEqual(offer, { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } }, placeholder: 'Farid Kabulov' });
  const edit = await session.request('textDocument/rename', { ...at, newName: 'Omar Jones' });
  const [change, ...others] = edit.documentChanges;
  assert.equal(others.length, 0);
  assert.deepEqual(change.textDocument, { uri, version: 1 });
  assert.equal(applyEdits(text, change.edits, encoding), renamed);
  assert.equal(await session.request('textDocument/prepareRename', { ...at, position: { line: 3, character: 0 } }), null);
  await assert.rejects(session.request('textDocument/rename', { ...at, newName: '' }), /is no name/);
  assert.equal(await session.stop(), 0);
}
