// The least that must hold in the real editor: a finding under the right words, and a fix that is applied and takes it away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, useWorkbench } from './bench.mjs';

const held = useWorkbench();

test('findings are under their words, and a quick fix takes one away', async () => {
  const { bench } = held;
  bench.write('ferry.md', article('ferry.md'));
  await bench.open('ferry.md');
  const words = await bench.underlined((found) => found.length === 4);
  assert.deepEqual(words.sort(), ['  ', 'Dubrovyn', 'Szymborsky', 'crosing']);
  await bench.status((label) => label === 'TextLint: 3 warnings, 1 note');

  await bench.clickOn('crosing');
  await bench.fix('crossing', 'quickfix');
  await bench.underlined((found) => found.length === 3 && !found.includes('crosing'));
  await bench.save('ferry.md', (text) => text.includes('each crossing now'));
  await bench.status((label) => label === 'TextLint: 2 warnings, 1 note');
});
