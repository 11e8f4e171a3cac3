// After any series of edits the findings are those of the same text opened afresh. TEXTLINT_SEED repeats a failing series.
import assert from 'node:assert/strict';
import { isSayable, toRange } from './positions.mjs';
import { pulling, Session } from './session.mjs';

const seed = Number(process.env.TEXTLINT_SEED ?? 20_260);
const edits = Number(process.env.TEXTLINT_EDITS ?? 320);
const pieces = [
  process.env.TEXTLINT_FAULTY, '\n', '\n\n', '\r\n', '\r', ' ', '  ', '“', '”', '"', '‘', '’', "'", '(', ')', '**', '_', '# ', '- ', '> ', '```\n', '<p>', '</p>',
  '&amp;', '[', '](', '|', '\t', '\u00a0', '\0', '🗞', '\ud83d', '\udcf0', 'é', 'é', '.', ', ', 'Ames', 'Mayor Ida Ames said', ' teh ', ' the the ', 'NATO', '(NATO)', '1,200', 'a',
  'The Saltmere Harbor Authority (SHA) met.  ', '\n\nVolkov said no.', process.env.TEXTLINT_FAULTY, `\n\n${process.env.TEXTLINT_FAULTY}`,
];

let compared = 0;
for (const [languageId, encoding] of [['plaintext', 'utf-16'], ['markdown', 'utf-8'], ['html', 'utf-16']]) await edit(languageId, encoding);
console.log(`${compared} places compared`);
assert.ok(compared > 100, `only ${compared} places were compared`);

async function edit(languageId, encoding) {
  const random = generator(seed);
  const session = await Session.start({ ...pulling, general: { positionEncodings: [encoding] } });
  const uri = 'untitled:Edited';
  // Over UTF-8 positions a lone surrogate cannot be counted.
  const usable = encoding === 'utf-8' ? pieces.filter((piece) => piece.isWellFormed()) : pieces;
  let text = `${process.env.TEXTLINT_FAULTY}\n\n`.repeat(5);
  await session.open(uri, text, languageId);
  for (let i = 1; i <= edits; i++) {
    const changes = [];
    for (let j = random(3); j >= 0; j--) {
      const start = sayable(text, random(text.length + 1));
      const end = Math.max(start, sayable(text, Math.min(text.length, start + (random(12) ? random(4) : random(120)))));
      const newText = random(4) ? usable[random(usable.length)] : '';
      changes.push({ range: toRange(text, start, end, encoding), text: newText });
      text = text.slice(0, start) + newText + text.slice(end);
    }
    await session.change(uri, changes);
    if (i % 20 === 0) await compare(session, uri, text, languageId, `${languageId}, seed ${seed}, after edit ${i}`);
    else if (random(3) === 0) session.pull(uri).catch(() => {}); // one that the next edit may overtake
  }
  assert.deepEqual(session.logs, []);
  assert.equal(await session.stop(), 0);
}

async function compare(session, uri, text, languageId, when) {
  const fresh = 'untitled:Fresh';
  await session.open(fresh, text, languageId);
  const [edited, opened] = [await session.pull(uri), await session.pull(fresh)];
  await session.close(fresh);
  for (const item of opened) compared += 1 + (item.relatedInformation?.length ?? 0);
  assert.deepEqual(rename(edited, uri, fresh), opened, `${when}: ${JSON.stringify(text)}`);
}

function rename(items, from, to) {
  return JSON.parse(JSON.stringify(items).replaceAll(from, to));
}

function sayable(text, offset) {
  while (!isSayable(text, offset)) offset--;
  return offset;
}

// mulberry32: the same series on every machine.
function generator(state) {
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
