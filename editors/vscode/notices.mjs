// The notices of the packages that are inside the server, from what its build restored.
import fs from 'node:fs';
import path from 'node:path';

const assets = '../../src/TextLint.Cli/obj/project.assets.json';
const texts = new URL('licenses/', import.meta.url);

/** Each package with its license and copyright and what it says itself; then the text of each license. */
export function packageNotices() {
  if (!fs.existsSync(assets)) throw new Error(`${assets} is missing, which names the packages inside the server; run "dotnet restore src/TextLint.Cli" at the top of the repository.`);
  const { targets, libraries, packageFolders } = JSON.parse(fs.readFileSync(assets, 'utf8'));
  const used = Object.entries(Object.values(targets)[0]).filter(([, library]) => library.type === 'package' && Object.keys(library.runtime ?? {}).some((file) => !file.endsWith('_._')));
  const packages = used.map(([name]) => read(name, locate(Object.keys(packageFolders), libraries[name].path)));
  const licenses = [...new Set(packages.map(({ license }) => license))].sort();
  return [...packages.map(describe), ...licenses.map(licenseText)].join('\n\n');
}

function locate(folders, name) {
  const found = folders.map((folder) => path.join(folder, name)).find((folder) => fs.existsSync(folder));
  if (!found) throw new Error(`${name} is in none of the package folders that ${assets} names; restore the server again.`);
  return found;
}

function read(name, folder) {
  const files = fs.readdirSync(folder);
  const nuspec = fs.readFileSync(path.join(folder, files.find((file) => file.endsWith('.nuspec'))), 'utf8');
  const tag = (element) => new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`).exec(nuspec)?.[1].trim();
  const license = tag('license');
  if (!license) throw new Error(`${name} names no license; leave it out of the server or write its notice.`);
  const notices = files.filter((file) => /^(license|notice|third-party)/i.test(file)).map((file) => path.join(folder, file)).filter((file) => fs.statSync(file).isFile());
  return { name, license, copyright: tag('copyright') ?? tag('authors'), project: tag('projectUrl'), own: notices.map((file) => fs.readFileSync(file, 'utf8').trim()) };
}

function describe({ name, license, copyright, project, own }) {
  return [`## ${name.replace('/', ' ')} (${license})`, [copyright, project].filter(Boolean).join('\n'), ...own].join('\n\n');
}

function licenseText(license) {
  const file = new URL(`${license}.txt`, texts);
  if (!fs.existsSync(file)) throw new Error(`licenses/${license}.txt is missing: a package of the server has this license.`);
  return `# ${license}\n\n${fs.readFileSync(file, 'utf8').trim()}`;
}
