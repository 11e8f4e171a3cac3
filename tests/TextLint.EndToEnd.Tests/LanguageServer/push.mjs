// A client that does not pull is pushed the newest version's findings, once it has opened, changed or closed a document.
import assert from 'node:assert/strict';
import { pushed, Session } from './session.mjs';

const uri = 'untitled:Untitled-1';
const session = await Session.start(pushed);
await session.open(uri, process.env.TEXTLINT_FAULTY);
const first = await session.waitForPush((push) => push.version === 1);
assert.equal(first.uri, uri);
assert.ok(first.diagnostics.length > 0, 'the faulty text has findings');

for (let i = 0; i < 50; i++) await session.change(uri, [{ text: `${process.env.TEXTLINT_FAULTY} ${i}` }]);
await session.change(uri, [{ text: '' }]);
const last = await session.waitForPush((push) => push.version === 52);
assert.deepEqual(last.diagnostics, [], 'an empty text has none');
const versions = session.pushes.map((push) => push.version);
assert.deepEqual(versions, versions.toSorted((left, right) => left - right), 'versions come in order');

await session.close(uri);
assert.deepEqual((await session.waitForPush((push) => push.version === undefined)).diagnostics, [], 'what was shown is taken away');
assert.equal(await session.stop(), 0);
