// What a writer asks of an article is answered in both encodings: who it is, where else, the outline, numbers above, hints, completion, folds, selections; links in settings.
import assert from 'node:assert/strict';
import { applyEdits, toOffset, toPosition } from './positions.mjs';
import { pulling, Session } from './session.mjs';

const uri = 'file:///textlint-nowhere/ferry.md';
const text = `# Night ferry to stop 🚢

É. 🚢 Ingrid Halvorsen, who chairs the Saltmere Harbour Authority (SHA), said so. Pavel Dubrovin agreed.

## The board

“🗞 We have talked for eleven years,” Halvorsen said. “Nobody listened.

“Nobody will.” The SHA paid.

- one boat
- two boats

Ragnar Halvorsen, her brother, rowed. Halvorsen laughed.

Tarkanov also announced a tunnel.
`;
const features = {
  hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true }, references: {}, documentHighlight: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  codeLens: {}, inlayHint: {}, completion: {}, foldingRange: {}, selectionRange: {}, documentLink: {},
};

for (const encoding of ['utf-16', 'utf-8']) {
  const session = await Session.start({
    ...pulling, general: { positionEncodings: [encoding] }, textDocument: { ...pulling.textDocument, ...features },
    workspace: { ...pulling.workspace, symbol: {} }, experimental: { commands: { commands: ['textlint.showReferences'] } },
  });
  for (const feature of Object.keys(features)) assert.ok(session.initialized.capabilities[`${feature}Provider`], feature);
  await session.open(uri, text, 'markdown');
  const textOf = ({ start, end }) => text.slice(toOffset(text, start, encoding), toOffset(text, end, encoding));
  const ask = (method, needle, more = {}) => session.request(`textDocument/${method}`, {
    textDocument: { uri }, ...(needle ? { position: toPosition(text, text.indexOf(needle) + 1, encoding) } : {}), ...more,
  });

  const who = await ask('hover', 'Halvorsen said');
  assert.match(who.contents.value, /^\*\*Ingrid Halvorsen\*\*, person\n\nFirst reference, line 3/);
  assert.equal(textOf(who.range), 'Halvorsen');
  assert.match((await ask('hover', 'Tarkanov')).contents.value, /TL3002 unintroduced-name[^]*Example: [^]*textlint explain unintroduced-name/);
  assert.match((await ask('hover', '🗞 We')).contents.value, /Speaker: \*\*Ingrid Halvorsen\*\*, by tag/);
  assert.equal(await ask('hover', 'ferry to'), null);

  const [definition] = await ask('definition', 'SHA paid');
  assert.equal(textOf(definition.targetSelectionRange), 'Saltmere Harbour Authority');
  assert.equal(textOf(definition.originSelectionRange), 'SHA');
  const places = await ask('references', 'Dubrovin', { context: { includeDeclaration: true } });
  assert.deepEqual(places.map((p) => textOf(p.range)), ['Pavel Dubrovin']);
  assert.deepEqual((await ask('documentHighlight', 'Halvorsen said')).map((h) => textOf(h.range)), ['Ingrid Halvorsen', 'Halvorsen']);
  const quotation = text.indexOf('“Nobody will');
  const marks = await ask('documentHighlight', null, { position: toPosition(text, quotation, encoding) });
  assert.deepEqual(marks.map((h) => textOf(h.range)), ['“', '“', '”']);

  const outline = await ask('documentSymbol');
  assert.equal(outline[0].name, 'Night ferry to stop 🚢');
  assert.equal(outline[0].children[0].name, 'The board');
  assert.ok(outline.some((s) => s.name === 'People') && outline.at(-1).name === 'Quotations');
  for (const symbol of outline.flatMap((s) => [s, ...(s.children ?? [])])) assert.ok(textOf(symbol.range).includes(textOf(symbol.selectionRange)), symbol.name);
  assert.deepEqual((await session.request('workspace/symbol', { query: 'dub' })).map((s) => s.name), ['Pavel Dubrovin']);

  const lenses = await ask('codeLens');
  assert.match(lenses[0].command.title, /^\d+ people$/);
  assert.equal(lenses[0].command.command, 'textlint.showReferences');
  assert.equal(textOf(lenses[0].command.arguments[2][0].range), 'Ingrid Halvorsen');
  assert.match(lenses.at(-1).command.title, /^\d+ words$/);

  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await ask('inlayHint', null, { range: everything });
  assert.deepEqual(hints.map((h) => h.label), ['Ingrid', 'Ingrid Halvorsen:', 'Ragnar']);
  assert.ok(text.slice(toOffset(text, hints[2].position, encoding)).startsWith('Halvorsen laughed'));

  const folds = await ask('foldingRange');
  const lines = text.split('\n');
  assert.ok(folds.some((f) => lines[f.startLine] === '- one boat' && lines[f.endLine] === '- two boats'));
  const [selection] = await ask('selectionRange', null, { positions: [toPosition(text, text.indexOf('Halvorsen, who') + 2, encoding)] });
  assert.equal(textOf(selection.range), 'Halvorsen');
  assert.equal(textOf(selection.parent.range), 'Ingrid Halvorsen');

  const typed = `${text}\nÉ. Pavel Du`;
  await session.change(uri, [{ text: typed }]);
  const { items } = await session.request('textDocument/completion', { textDocument: { uri }, position: toPosition(typed, typed.length, encoding), context: { triggerKind: 1 } });
  items.sort((left, right) => left.sortText.localeCompare(right.sortText));
  assert.deepEqual(items.map((i) => i.label), ['Pavel Dubrovin', 'Dubrovin']);
  assert.equal(applyEdits(typed, [items[0].textEdit], encoding), `${text}\nÉ. Pavel Dubrovin`);

  const settings = 'file:///textlint-nowhere/textlint.yml';
  await session.open(settings, 'rules:\n  misspelling: ', 'yaml');
  const values = await session.request('textDocument/completion', { textDocument: { uri: settings }, position: { line: 1, character: 15 } });
  assert.ok(values.items.some((i) => i.label === 'warning'));
  assert.deepEqual(await session.request('textDocument/documentLink', { textDocument: { uri: settings } }), []);
  assert.equal(await session.stop(), 0);
}
