// The findings of an article, pulled and pushed, are those that the engine gives in process: TEXTLINT_EXPECTED names a file with both.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { toRange } from './positions.mjs';
import { pulling, pushed, Session } from './session.mjs';

const { uri, languageId, text, findings } = JSON.parse(fs.readFileSync(process.env.TEXTLINT_EXPECTED, 'utf8'));

for (const encoding of ['utf-16', 'utf-8']) {
  const session = await Session.start({ ...pulling, general: { positionEncodings: [encoding] } });
  await session.open(uri, text, languageId);
  check(await session.pull(uri), encoding);
  assert.equal(await session.stop(), 0);
}

const older = await Session.start(pushed);
await older.open(uri, text, languageId);
check((await older.waitForPush((push) => push.uri === uri && push.version === 1)).diagnostics, 'utf-16');
assert.equal(await older.stop(), 0);

function check(items, encoding) {
  const actual = items.map(({ code, severity, message, range, source, relatedInformation }) =>
    ({ code, severity, message, range, source, related: (relatedInformation ?? []).map((r) => ({ range: r.location.range, message: r.message })) }));
  const expected = findings.map(({ id, severity, message, start, end, related }) => ({
    code: id, severity, message, range: toRange(text, start, end, encoding), source: 'textlint',
    related: related.map((r) => ({ range: toRange(text, r.start, r.end, encoding), message: r.message })),
  }));
  assert.deepEqual(actual, expected, `in ${encoding}`);
}
