// What a writer does with the extension, in the real editor.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { article, useWorkbench } from './bench.mjs';

const held = useWorkbench();

async function openArticle(name, text = article('ferry.md')) {
  held.bench.write(name, text);
  await held.bench.open(name);
  return held.bench;
}

test('hover says what a finding is about, and the Problems panel lists it', async () => {
  const bench = await openArticle('ferry.md');
  await bench.underlined((words) => words.length === 4);
  const { x, y } = await bench.placeOf('Dubrovyn');
  await bench.page.mouse.move(x, y);
  const hover = bench.page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: /is it one name\?/ }).first();
  await hover.waitFor();
  await bench.page.keyboard.press('Control+Shift+M');
  await bench.page.locator('.markers-panel .monaco-list-row', { hasText: /crosing.*misspelled/ }).waitFor();
  // The panel has taken the hover away, and only a mouse that moves brings it back.
  await bench.page.mouse.move(x + 200, y);
  await bench.page.mouse.move(x, y, { steps: 5 });
  await hover.waitFor();
  await bench.picture('findings');
});

test('fix all applies what is safe, in one step that undo takes back', async () => {
  const bench = await openArticle('fix.md');
  await bench.underlined((words) => words.includes('  '));
  await bench.clickOn('The boats');
  await bench.command('TextLint: Fix All');
  await bench.underlined((words) => words.length === 3 && !words.includes('  '));
  await bench.save('fix.md', (text) => text.includes('adding that nobody'));
  await bench.page.keyboard.press('Control+Z');
  await bench.underlined((words) => words.length === 4);
  await bench.save('fix.md', (text) => text === article('ferry.md'));
});

test('a name is renamed in headline and text', async () => {
  const bench = await openArticle('rename.md');
  await bench.underlined((words) => words.length === 4);
  await bench.clickOn('Halvorsen told');
  await bench.page.keyboard.press('Control+ArrowLeft');
  await bench.page.keyboard.press('F2');
  const input = bench.page.locator('.rename-box input');
  await input.waitFor();
  assert.equal(await input.inputValue(), 'Ingrid Halvorsen');
  await input.fill('Inga Solberg');
  await bench.page.keyboard.press('Enter');
  await bench.placeOf('# Solberg ends');
  const text = await bench.save('rename.md', (saved) => !saved.includes('Halvorsen'));
  assert.equal(text, article('ferry.md').replace('Ingrid Halvorsen', 'Inga Solberg').replaceAll('Halvorsen', 'Solberg'));
});

test('a word is added to the project, and undo takes that back', async () => {
  const bench = await openArticle('words.md');
  await bench.underlined((words) => words.includes('crosing'));
  await bench.clickOn('crosing');
  await bench.fix('Add "crosing" to the words of this article');
  await bench.underlined((words) => words.length > 0 && !words.includes('crosing'));
  await bench.save('words.md', (text) => /words:[^]*crosing/.test(text));
  await bench.page.keyboard.press('Control+Z');
  await bench.underlined((words) => words.includes('crosing'));
  await bench.save('words.md', (text) => text === article('ferry.md'));
});

test('the cast lists names, follows the text, and goes to where a name stands', async () => {
  const bench = await openArticle('cast.md');
  await bench.underlined((words) => words.length === 4);
  await bench.command('TextLint: Show Cast');
  const rows = bench.page.locator('.sidebar .monaco-list-row');
  await rows.filter({ hasText: 'Szymborsky' }).filter({ hasText: 'never introduced' }).waitFor();
  await rows.filter({ hasText: 'Ingrid Halvorsen' }).filter({ hasText: 'named 3 times' }).waitFor();
  await rows.filter({ hasText: 'We have talked' }).filter({ hasText: 'Ingrid Halvorsen' }).waitFor();
  const halvorsen = rows.filter({ hasText: 'Ingrid Halvorsen' }).filter({ hasText: 'named 3 times' });
  await halvorsen.locator('.monaco-tl-twistie').click();
  await rows.filter({ hasText: 'headline' }).waitFor();
  await bench.picture('cast');
  await rows.filter({ hasText: 'headline' }).click();
  await bench.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 1' }).waitFor();
  await halvorsen.hover();
  await halvorsen.locator('.action-label[aria-label="Copy"]').click();
  await bench.eventually('the clipboard', () => bench.page.evaluate(() => navigator.clipboard.readText()), (text) => text === 'Ingrid Halvorsen');

  await bench.clickOn('Szymborsky also');
  await bench.page.keyboard.press('Home');
  await bench.page.keyboard.type('Anna ');
  await rows.filter({ hasText: 'Anna Szymborsky' }).waitFor();
  await bench.discard();
});

test('a server that is killed comes back with the text as it stands in the editor', async () => {
  const bench = await openArticle('crash.md');
  await bench.underlined((words) => words.length === 4);
  await bench.clickOn('crosing');
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' It was a beutiful day.');
  await bench.underlined((words) => words.includes('beutiful'));
  const [before] = bench.server.languageServers();
  process.kill(before, 'SIGKILL');
  const [after] = await bench.eventually('another server', () => bench.server.languageServers(), (ids) => ids.length === 1 && ids[0] !== before);
  assert.notEqual(after, before);
  await bench.clickOn('beutiful');
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' It was a wonderfull one.');
  await bench.underlined((words) => words.includes('beutiful') && words.includes('wonderfull') && words.length === 6);
  assert.equal(await bench.page.locator('.notification-toast').count(), 0);
  await bench.discard();
});

test('a server that is killed again and again is left alone, and the status item says so without a box', async () => {
  const bench = await openArticle('crashes.md');
  await bench.underlined((words) => words.length === 4);
  let killed;
  // A new window counts from the start: it has five restarts.
  for (let i = 0; i <= 5; i++) {
    const [id] = await bench.eventually('a server', () => bench.server.languageServers(), (ids) => ids.length === 1 && ids[0] !== killed);
    await bench.status((label) => label.startsWith('TextLint: '));
    process.kill(id, 'SIGKILL');
    killed = id;
  }
  await bench.status((label) => label === 'TextLint does not run');
  assert.equal(await bench.page.locator('.notification-toast').count(), 0);
  await bench.command('TextLint: Restart Server');
  await bench.status((label) => label === 'TextLint: 3 warnings, 1 note');
});

test('an executable that is not there is said in the status item, without a box', async () => {
  const { bench } = held;
  fs.mkdirSync(path.join(bench.server.workspace, '.vscode'));
  bench.write('.vscode/settings.json', JSON.stringify({ 'textlint.path': '/nowhere/textlint' }));
  await openArticle('missing.md');
  await bench.status((label) => label === 'TextLint was not found');
  assert.equal(await bench.page.locator('.notification-toast').count(), 0);
  fs.rmSync(path.join(bench.server.workspace, '.vscode'), { recursive: true });
  await bench.open('missing.md');
  await bench.status((label) => label === 'TextLint: 3 warnings, 1 note');
});

test('pasted text can be had cleaned up', async () => {
  const bench = await openArticle('paste.md', 'The ferry left.\n\n');
  await bench.status((label) => label.startsWith('TextLint: '));
  await bench.clickOn('The ferry');
  await bench.page.keyboard.press('Control+End');
  await bench.page.evaluate(() => navigator.clipboard.writeText('The mayor didn\u00e2\u20ac\u2122t\u00a0 know.'));
  await bench.page.keyboard.press('Control+V');
  const widget = bench.page.locator('.post-edit-widget');
  await widget.waitFor();
  await bench.save('paste.md', (text) => text.includes('didn\u00e2\u20ac\u2122t'));
  await bench.page.keyboard.press('Control+.');
  const choice = bench.page.locator('.action-widget .monaco-list-row', { hasText: 'Paste Cleaned Up' });
  await choice.waitFor();
  await bench.picture('paste');
  for (let i = 0; i < 10 && !(await choice.evaluate((row) => row.classList.contains('focused'))); i++) await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await bench.save('paste.md', (text) => text.endsWith('The mayor didn’t know.'));
  await bench.page.keyboard.press('Control+Z');
  await bench.save('paste.md', (text) => text === 'The ferry left.\n\n');
});

test('the walkthrough shows its steps with their pictures', async () => {
  const bench = await openArticle('walkthrough.md');
  await bench.status((label) => label.startsWith('TextLint: '));
  await bench.command('Welcome: Open Walkthrough...', { asks: true });
  await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with TextLint' }).waitFor();
  await bench.page.keyboard.type('TextLint');
  await bench.page.keyboard.press('Enter');
  await bench.page.locator('.gettingStartedContainer .step-title', { hasText: 'See what it finds' }).waitFor();
  await bench.eventually('the picture', () => bench.page.locator('.gettingStartedContainer img').evaluateAll((images) => images.some((image) => image.naturalWidth > 500)), (isShown) => isShown);
});

test('an untitled text is checked', async () => {
  const bench = await openArticle('empty.md', '');
  await bench.command('File: New Untitled Text File');
  await bench.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
  await bench.page.keyboard.type('It was a beutiful day.');
  await bench.underlined((words) => words.includes('beutiful'));
});

test('a word is left alone while it is typed, and not when the caret has left it', async () => {
  const bench = await openArticle('typed.md', 'The ferry stops.\n');
  await bench.status((label) => label.startsWith('TextLint: '));
  await bench.clickOn('The ferry stops.');
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' Each crosing');
  await bench.page.waitForTimeout(700);
  assert.deepEqual(await bench.words(), []);
  await bench.page.keyboard.type(' ');
  await bench.underlined((words) => words.includes('crosing'));
  await bench.discard();
});

test('textlint.yml is made, and a word in it counts', async () => {
  const bench = await openArticle('config.md');
  await bench.underlined((words) => words.includes('crosing'));
  await bench.command('TextLint: Create textlint.yml');
  await bench.page.locator('.tab.active[data-resource-name="textlint.yml"]').waitFor();
  await bench.clickOn('words: []');
  await bench.page.keyboard.press('Home');
  await bench.page.keyboard.press('Shift+End');
  await bench.page.keyboard.insertText('words: [crosing]');
  await bench.save('textlint.yml', (text) => text.includes('\nwords: [crosing]\n'));
  await bench.page.locator('.tab[data-resource-name="config.md"]').click();
  await bench.underlined((words) => words.length === 3 && !words.includes('crosing'));
  fs.rmSync(path.join(bench.server.workspace, 'textlint.yml'));
});

test('a hundred thousand words are typed into without waiting', async () => {
  const paragraph = 'The boats carried passengers to the island, and each crossing was paid for by the city, which has spoken of a bridge for eleven years now.';
  const words = paragraph.split(' ').length;
  const bench = await openArticle('large.md', `# The harbour\n\n${Array.from({ length: Math.ceil(100_000 / words) }, () => paragraph).join('\n\n')}\n`);
  await bench.status((label) => label.startsWith('TextLint: '));
  await bench.clickOn('The harbour');
  await bench.page.keyboard.press('End');
  const typed = ' of the beutiful island where the boats have come and gone for as long as anybody can think';
  const start = Date.now();
  await bench.page.keyboard.type(typed);
  await bench.placeOf(typed.trim().slice(-20));
  const milliseconds = Date.now() - start;
  await bench.underlined((found) => found.includes('beutiful'));
  console.log(`${typed.length} keys into 100,000 words: ${milliseconds} ms, ${(milliseconds / typed.length).toFixed(1)} ms each; the finding after ${Date.now() - start} ms`);
  await bench.discard();
});
