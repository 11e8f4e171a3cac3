// A configuration file that changes on disk changes the findings of open documents; a fault in it is shown in that file.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pulling, Session } from './session.mjs';

const rule = process.env.TEXTLINT_FAULTY_RULE;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'textlint-'));
const configuration = path.join(folder, 'textlint.yml');
const uri = pathToFileURL(path.join(folder, 'story.txt')).href;

try {
  const session = new Session();
  const registered = new Promise((resolve) => session.connection.onRequest('client/registerCapability', ({ registrations }) => resolve(registrations)));
  let refreshes = 0;
  session.connection.onRequest('workspace/diagnostic/refresh', () => { refreshes++; return null; });
  await session.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  await session.notify('initialized', {});
  const globs = (await registered).flatMap((r) => r.registerOptions.watchers.map((w) => w.globPattern));
  for (const name of ['textlint.yml', '*.textlint.yml', '.gitignore', 'textlint.names', 'pack.yaml', 'textlint.lock', '.vale.ini']) assert.ok(globs.includes(`**/${name}`), `${name} is watched`);

  await session.open(uri, process.env.TEXTLINT_FAULTY);
  const codes = async () => (await session.pull(uri)).map((item) => item.code);
  assert.ok((await codes()).includes(rule), `${rule} is on by itself`);

  await write(session, `rules:\n  ${rule}: off\n`);
  assert.ok(!(await codes()).includes(rule), `${rule} is off`);
  assert.equal(refreshes, 1, 'the client was asked to pull again');

  await write(session, 'rules: [what\n');
  const fault = await session.waitForPush((push) => push.uri.endsWith('/textlint.yml') && push.diagnostics.length > 0);
  assert.match(fault.diagnostics[0].code, /^TL0/);

  fs.rmSync(configuration);
  await changed(session, 3);
  await session.waitForPush((push) => push.uri.endsWith('/textlint.yml') && push.diagnostics.length === 0);
  assert.ok((await codes()).includes(rule), `${rule} is on again`);
  assert.equal(await session.stop(), 0);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function write(session, text) {
  const type = fs.existsSync(configuration) ? 2 : 1;
  fs.writeFileSync(configuration, text);
  return changed(session, type);
}

function changed(session, type) {
  return session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(configuration).href, type }] });
}
