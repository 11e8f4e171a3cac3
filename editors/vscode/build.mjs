// Bundles the extension, and writes beside it the licenses of the packages that went into the bundle.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/extension.js'],
  outfile: 'dist/extension.js',
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  external: ['vscode'],
  legalComments: 'none',
});

const packages = new Set(Object.keys(metafile.inputs).map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]).filter(Boolean));
fs.writeFileSync('dist/THIRD-PARTY.txt', [...packages].sort().map(notice).join('\n\n'));

// Editors of YAML complete textlint.yml and pack.yaml by them.
fs.mkdirSync('dist/schemas', { recursive: true });
for (const name of ['textlint.schema.json', 'textlint-pack.schema.json']) fs.copyFileSync(path.join('..', name), path.join('dist', 'schemas', name));

function notice(name) {
  const folder = path.join('node_modules', name);
  const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is in the bundle and has no license file; leave it out or write its notice.`);
  return `## ${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}`;
}
