// A quotation that nothing closes is closed before its speech tag; the marks of the whole article become straight and curly, apostrophes too, in both encodings.
import assert from 'node:assert/strict';
import { applyEdits } from './positions.mjs';
import { pulling, Session } from './session.mjs';

const uri = 'file:///textlint-nowhere/money.txt';
const text = 'Ida Ames was mayor in the ’90s. 🚢\n\n“We can’t go on, Ames said. “Nobody told us.\n\n“Nobody will.”\n';
const mended = text.replace('on, Ames', 'on,” Ames');
const straight = mended.replaceAll(/[“”]/g, '"').replaceAll('’', "'");
const everywhere = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

for (const encoding of ['utf-16', 'utf-8']) {
  const session = await Session.start({ ...pulling, general: { positionEncodings: [encoding] } });
  await session.open(uri, text, 'plaintext');
  const [finding] = (await session.pull(uri)).filter((item) => item.code === 'TL2001');
  assert.deepEqual(finding.range.start, { line: 2, character: 0 });
  const [close] = (await session.actions(uri, finding.range, { only: ['quickfix'] })).filter((a) => a.diagnostics?.[0].code === 'TL2001');
  await replace(session, text, close, mended, encoding);
  assert.deepEqual((await session.pull(uri)).filter((item) => item.code.startsWith('TL2')), [], 'a quotation may run over paragraphs');
  await replace(session, mended, await only(session, 'source.textlint.straightQuotes'), straight, encoding);
  await replace(session, straight, await only(session, 'source.textlint.curlyQuotes'), mended, encoding);
  assert.equal(await session.stop(), 0);
}

async function only(session, kind) {
  const [action, ...more] = await session.actions(uri, everywhere, { only: [kind] });
  assert.equal(more.length, 0);
  assert.equal(action.kind, kind);
  return action;
}

async function replace(session, before, action, after, encoding) {
  const changed = applyEdits(before, action.edit.documentChanges[0].edits, encoding);
  assert.equal(changed, after, action.title);
  await session.change(uri, [{ text: changed }]);
}
