// $/cancelRequest ends a pull that is being computed, and the server goes on.
import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Session } from './session.mjs';

const uri = 'untitled:Untitled-1';
const session = await Session.start();
// So long that it is still being computed when the request is cancelled: a tenth of a second is enough for a quarter of it.
await session.open(uri, `${process.env.TEXTLINT_FAULTY}\n\n`.repeat(400_000));

const source = new CancellationTokenSource();
const started = performance.now();
const pull = session.request('textDocument/diagnostic', { textDocument: { uri } }, source.token);
setTimeout(() => source.cancel(), 20);
await assert.rejects(pull, { code: -32800 });
console.log(`cancelled after ${Math.round(performance.now() - started)} ms`);

await session.change(uri, [{ text: process.env.TEXTLINT_FAULTY }]);
assert.ok((await session.pull(uri)).length > 0, 'the next pull is answered');
assert.equal(await session.stop(), 0);
