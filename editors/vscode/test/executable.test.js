'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { findExecutable } = require('../src/executable');

const name = process.platform === 'win32' ? 'textlint.exe' : 'textlint';
let folder;

before(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'textlint-')); });
after(() => fs.rmSync(folder, { recursive: true }));

test('the configured file comes first', () => {
  const [configured, packed, path_] = [make('own/mine'), make('ext/server', name), make('bin', name)];
  assert.equal(findExecutable(configured, path.join(folder, 'ext'), path.dirname(path_)), configured);
  assert.ok(packed);
});

test('a configured name is looked for on the PATH', () => {
  const file = make('named', 'textlint-next');
  assert.equal(findExecutable('textlint-next', folder, path.dirname(file)), file);
});

test('a configured file that is not there is not replaced by another', () => {
  const file = make('bin2', name);
  assert.equal(findExecutable(path.join(folder, 'missing'), folder, path.dirname(file)), undefined);
  assert.equal(findExecutable('some/where/textlint', folder, path.dirname(file)), undefined);
});

test('without one, the packed file comes before the PATH', () => {
  const [packed, file] = [make('ext2/server', name), make('bin3', name)];
  assert.equal(findExecutable('', path.join(folder, 'ext2'), path.dirname(file)), packed);
  assert.equal(findExecutable('', path.join(folder, 'ext3'), path.dirname(file)), file);
});

test('a folder or a file that cannot be run is passed over', { skip: process.platform === 'win32' }, () => {
  fs.mkdirSync(path.join(folder, 'a', name), { recursive: true });
  fs.chmodSync(make('b', name), 0o644);
  const [file, skipped] = [make('c', name), ['a', 'b'].map((part) => path.join(folder, part))];
  assert.equal(findExecutable('', folder, [...skipped, '', path.dirname(file)].join(path.delimiter)), file);
  assert.equal(findExecutable('', folder, skipped.join(path.delimiter)), undefined);
});

function make(...parts) {
  const file = path.join(folder, ...parts);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
  fs.chmodSync(file, 0o755);
  return file;
}
