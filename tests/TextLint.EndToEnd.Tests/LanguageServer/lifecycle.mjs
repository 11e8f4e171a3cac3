// initialize, initialized, shutdown, exit, and what initialize answers.
import assert from 'node:assert/strict';
import { pulling, pushed, Session } from './session.mjs';

const session = await Session.start();
const { capabilities, serverInfo } = session.initialized;
assert.equal(serverInfo.name, 'textlint');
assert.match(serverInfo.version, /^\d+\.\d+\.\d+/);
assert.equal(capabilities.positionEncoding, 'utf-16');
assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.textlint', 'source.textlint.cleanUp', 'source.textlint.curlyQuotes', 'source.textlint.straightQuotes'] });
assert.equal(capabilities.renameProvider, true);
assert.deepEqual(capabilities.diagnosticProvider, { identifier: 'textlint', interFileDependencies: false, workspaceDiagnostics: false });
assert.equal(await session.stop(), 0, 'exit after shutdown');

const older = await Session.start(pushed);
assert.equal(older.initialized.capabilities.diagnosticProvider, undefined, 'a client that does not pull is offered no pulling');
await older.notify('exit');
assert.equal(await older.exitCode(), 1, 'exit without shutdown');

const utf8 = await Session.start({ ...pulling, general: { positionEncodings: ['utf-8', 'utf-16'] } });
assert.equal(utf8.initialized.capabilities.positionEncoding, 'utf-8');
utf8.input.end();
assert.equal(await utf8.exitCode(), 1, 'a client that hangs up');
