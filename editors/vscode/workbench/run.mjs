// Runs the tests of the extension in a real workbench, one file after the other.
//   node workbench/run.mjs --stack FOLDER --vsix FILE [--pictures FOLDER] [smoke] [long]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { stack: { type: 'string' }, vsix: { type: 'string' }, pictures: { type: 'string' } } });
if (!values.stack || !values.vsix) {
  console.error('workbench/run.mjs needs --stack, the folder that workbench/install.sh filled, and --vsix, the package to test.');
  process.exit(2);
}
const full = (file) => file && path.resolve(file);
const env = { ...process.env, TEXTLINT_STACK: full(values.stack), TEXTLINT_VSIX: full(values.vsix), ...(values.pictures && { TEXTLINT_PICTURES: full(values.pictures) }) };
const files = (positionals.length > 0 ? positionals : ['smoke', 'long']).map((name) => path.join(import.meta.dirname, `${name}.mjs`));
process.exitCode = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], { env, stdio: 'inherit' }).status ?? 1;
