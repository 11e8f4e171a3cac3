// A quick fix resolves its finding; fix-all gives what the engine gives in process: TEXTLINT_EXPECTED names a file with the text and its fixed form.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { applyEdits } from './positions.mjs';
import { pulling, Session } from './session.mjs';

const { uri, languageId, text, fixed } = JSON.parse(fs.readFileSync(process.env.TEXTLINT_EXPECTED, 'utf8'));

for (const encoding of ['utf-16', 'utf-8']) {
  const session = await Session.start({ ...pulling, general: { positionEncodings: [encoding] } });
  await session.open(uri, text, languageId);

  const [action] = (await session.actions(uri, whole(text), { only: ['quickfix'] })).filter((a) => a.isPreferred);
  assert.ok(action, 'the text has a finding with a fix');
  assert.equal(action.kind, 'quickfix');
  await session.change(uri, [{ text: applyEdits(text, edits(action, 1), encoding) }]);
  const left = await session.pull(uri);
  const count = (items) => items.filter((item) => item.code === action.diagnostics[0].code && item.message === action.diagnostics[0].message).length;
  await session.change(uri, [{ text }]);
  assert.ok(count(left) < count(await session.pull(uri)), `"${action.title}" resolves its finding`);

  const [all, ...more] = await session.actions(uri, whole(''), { only: ['source.fixAll.textlint'] });
  assert.equal(more.length, 0);
  assert.equal(applyEdits(text, edits(all, 3), encoding), fixed, 'all safe fixes');
  await session.change(uri, [{ text: fixed }]);
  assert.deepEqual(await session.actions(uri, whole(''), { only: ['source.fixAll.textlint'] }), [], 'nothing is left to fix');
  assert.equal(await session.stop(), 0);
}

function edits(action, version) {
  const [change, ...others] = action.edit.documentChanges;
  assert.equal(others.length, 0);
  assert.deepEqual(change.textDocument, { uri, version });
  return change.edits;
}

function whole(of) {
  return { start: { line: 0, character: 0 }, end: { line: of.split('\n').length, character: 0 } };
}
