'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
const { describe, sumUp, tooltip } = require('../src/statusText');

const none = { errors: 0, warnings: 0, notes: 0 };
const running = { kind: 'running' };

test('findings are counted in words', () => {
  assert.equal(sumUp(none), 'no findings');
  assert.equal(sumUp({ errors: 1, warnings: 2, notes: 0 }), '1 error, 2 warnings');
  assert.equal(sumUp({ errors: 0, warnings: 0, notes: 3 }), '3 notes');
});

test('the item shows the worst of them and how many there are', () => {
  assert.equal(describe(running, none).text, '$(check) TextLint');
  assert.equal(describe(running, { errors: 0, warnings: 0, notes: 3 }).text, '$(info) TextLint 3');
  assert.equal(describe(running, { errors: 0, warnings: 1, notes: 3 }).text, '$(warning) TextLint 4');
  assert.equal(describe(running, { errors: 2, warnings: 1, notes: 3 }).text, '$(error) TextLint 6');
  assert.equal(describe(running, none).label, 'TextLint: no findings');
});

test('a fault is shown, and leads to where it can be mended', () => {
  assert.deepEqual(describe({ kind: 'missing', message: 'Install it.' }, none), { text: '$(circle-slash) TextLint', label: 'TextLint was not found', isFault: true, command: 'textlint.openSettings' });
  assert.equal(describe({ kind: 'failed', message: 'It ended.' }, none).command, 'textlint.showOutput');
  assert.deepEqual(tooltip({ kind: 'missing', message: 'Install *it*.' }, none).slice(0, 1), ['Install \\*it\\*\\.']);
});

test('the tooltip names the configuration and its packs', () => {
  const lines = tooltip(running, none, { file: 'file:///home/desk/my%20paper/textlint.yml', packs: ['us-wire', 'house'], isExcluded: false });
  assert.match(lines[1], /^Configuration: \[my paper\/textlint\\\.yml\]\(command:vscode\.open\?/);
  assert.equal(lines[2], 'Packs: us\\-wire, house');
  assert.match(tooltip(running, none, { packs: [], isExcluded: false })[1], /^No textlint\.yml holds/);
  assert.match(tooltip(running, none, { file: 'file:///a/textlint.yml', packs: [], isExcluded: true })[1], /leaves this document out$/);
  assert.equal(tooltip(running, none, undefined).length, 2);
});
