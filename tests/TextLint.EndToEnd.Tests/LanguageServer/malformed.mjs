// No content ends the connection: what is not a message is answered, and the next message is handled.
import assert from 'node:assert/strict';
import { Session } from './session.mjs';

const session = await Session.start();

// The client would not send these.
const contents = ['{bad', '[]', '"x"', '{"id":77}', '{"jsonrpc":"2.0","id":88,"method":5}', '{"jsonrpc":"2.0","id":4711,"result":null}', '\u0000'];
for (const content of contents) {
  session.input.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
}

await assert.rejects(session.request('textDocument/setUpDesk', {}), { code: -32601 });
await assert.rejects(session.request('textDocument/diagnostic'), { code: -32602 });
await assert.rejects(session.request('textDocument/diagnostic', { textDocument: {} }), { code: -32602 });
await assert.rejects(session.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: -32600 });
await session.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:a' } });
await session.notify('textDocument/didChange', { textDocument: { uri: 'untitled:never-opened', version: 2 }, contentChanges: [] });

await session.open('untitled:b', process.env.TEXTLINT_FAULTY);
assert.ok((await session.pull('untitled:b')).length > 0, 'the server goes on');
assert.equal(session.logs.length, 2, 'each notification that could not be handled was logged');
assert.equal(await session.stop(), 0);

const early = new Session();
await assert.rejects(early.request('textDocument/diagnostic', { textDocument: { uri: 'untitled:a' } }), { code: -32002 });
early.input.write('Content-Length: many\r\n\r\n');
assert.equal(await early.exitCode(), 1, 'without a length the next message cannot be found');
