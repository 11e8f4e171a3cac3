// Makes the .vsix of a platform, with the server in it.
//   npm run package                                     of this platform
//   npm run package -- --target win32-x64               of another one
//   npm run package -- --server FOLDER [--out FILE]     with a server that was published before
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageNotices } from './notices.mjs';

const runtimes = {
  'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'win32-x64': 'win-x64', 'win32-arm64': 'win-arm64', 'darwin-x64': 'osx-x64', 'darwin-arm64': 'osx-arm64',
};
const here = `${process.platform}-${process.arch}`;
const folder = 'server';

try {
  run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

function run() {
  const { values } = parseArgs({ options: { target: { type: 'string', default: here }, server: { type: 'string' }, out: { type: 'string' } } });
  const runtime = runtimes[values.target];
  if (!runtime) throw new Error(`There is no target "${values.target}"; there are ${Object.keys(runtimes).join(', ')}.`);
  fs.rmSync(folder, { recursive: true, force: true });
  const executable = values.target.startsWith('win32') ? 'textlint.exe' : 'textlint';
  if (values.server) copy(values.server, [executable, 'notices']);
  else publish(values.target, runtime);
  check(executable, values.target);
  fs.writeFileSync(path.join(folder, 'notices', 'PACKAGES.txt'), packageNotices());
  start('node', ['build.mjs']);
  start('node', ['node_modules/@vscode/vsce/vsce', 'package', '--target', values.target, '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', values.out ?? `textlint-articles-${values.target}.vsix`]);
}

/** Native code can be made for the machine it is made on; for others the server brings the runtime along. */
function publish(target, runtime) {
  const other = ['-r', runtime, '--self-contained', '-p:PublishAot=false', '-p:PublishSingleFile=true'];
  start('dotnet', ['publish', '../../src/TextLint.Cli', '-c', 'Release', '-o', folder, '-v', 'q', '--nologo', ...(target === here ? [] : other)]);
}

function copy(from, names) {
  for (const name of names.filter((wanted) => fs.existsSync(path.join(from, wanted)))) fs.cpSync(path.join(from, name), path.join(folder, name), { recursive: true });
}

function check(executable, target) {
  const file = path.join(folder, executable);
  if (!fs.existsSync(file)) throw new Error(`The server has no ${executable}: name a folder that "dotnet publish src/TextLint.Cli -o FOLDER" wrote for ${target}.`);
  if (!fs.existsSync(path.join(folder, 'notices', 'NOTICE.md'))) throw new Error('The server has no notices/NOTICE.md, which the licenses of its data ask for: publish it anew.');
  for (const name of fs.readdirSync(folder).filter((entry) => /\.(dbg|pdb|dSYM)$/.test(entry))) fs.rmSync(path.join(folder, name), { recursive: true });
  // A server that was published on Windows has no such bit.
  fs.chmodSync(file, 0o755);
}

function start(program, parameters) {
  execFileSync(program, parameters, { stdio: 'inherit' });
}
