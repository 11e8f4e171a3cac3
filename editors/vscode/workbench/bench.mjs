// What each file of tests begins with: one workbench, and articles in its folder.
import fs from 'node:fs';
import { after, afterEach, before } from 'node:test';
import { Workbench } from './workbench.mjs';

/** Starts a workbench before the tests of a file and stops it after them. */
export function useWorkbench({ settings = {} } = {}) {
  const held = {};
  before(async () => {
    held.bench = await Workbench.start({ stack: process.env.TEXTLINT_STACK, vsix: process.env.TEXTLINT_VSIX, pictures: process.env.TEXTLINT_PICTURES, settings: { 'textlint.delay': 0, ...settings } });
  });
  afterEach((context) => context.passed ? undefined : held.bench?.picture(`failure of ${context.name.replace(/\W+/g, ' ')}`));
  after(() => held.bench?.stop());
  return held;
}

/** The text of an article that lies beside the tests. */
export function article(name) {
  return fs.readFileSync(new URL(`articles/${name}`, import.meta.url), 'utf8');
}
