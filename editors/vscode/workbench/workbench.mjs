// A person at the workbench: opens files, types, reads what is shown.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CodeServer } from './codeServer.mjs';

const patience = 30_000;
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

export class Workbench {
  #browser;
  #pictures;

  /** `pictures` is where screenshots go; without it none is made. */
  static async start({ stack, vsix, settings, pictures }) {
    const bench = new Workbench();
    bench.#pictures = pictures;
    bench.server = await CodeServer.start({ stack, vsix, more: settings });
    const { chromium } = createRequire(path.join(stack, 'package.json'))('playwright-core');
    bench.#browser = await chromium.launch({ executablePath: process.env.TEXTLINT_CHROMIUM ?? '/usr/bin/chromium', args: flags });
    const context = await bench.#browser.newContext({ viewport: { width: 1120, height: 700 }, permissions: ['clipboard-read', 'clipboard-write'] });
    bench.page = await context.newPage();
    bench.page.setDefaultTimeout(patience);
    // A dialog on leaving a page with unsaved text would hold everything up.
    bench.page.on('dialog', (dialog) => dialog.accept());
    return bench;
  }

  async stop() {
    await this.#browser?.close();
    await this.server.stop();
  }

  /** Writes a file of the workspace. */
  write(file, text) { fs.writeFileSync(path.join(this.server.workspace, file), text); }

  /** Reads a file of the workspace; undefined where it is not there. */
  read(file) {
    const full = path.join(this.server.workspace, file);
    return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  }

  async open(file) {
    await this.page.goto(this.server.addressOf(file));
    await this.page.waitForSelector(`.tab.active[data-resource-name="${file}"]`);
    await this.page.waitForSelector('.monaco-editor .view-lines');
  }

  async picture(name) {
    if (!this.#pictures) return;
    await this.page.waitForTimeout(500);
    fs.mkdirSync(this.#pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(this.#pictures, `${name}.png`) });
  }

  /** What the status item says, once it satisfies the condition. */
  status(condition) {
    const item = this.page.locator('#textlint\\.textlint-articles\\.textlint\\.status');
    return this.eventually('the status item', async () => await item.count() > 0 ? item.getAttribute('aria-label') : '', condition);
  }

  /** The words that have a wavy line under them, by where they are on the screen. */
  words() { return this.page.evaluate(readUnderlined); }

  /** The same, once they satisfy the condition. */
  underlined(condition) { return this.eventually('underlined words', () => this.words(), condition); }

  /** Puts the caret into the first place where the editor shows the text. */
  async clickOn(text) {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** The middle of the first place where the editor shows the text. */
  async placeOf(text) {
    const place = await this.eventually(`"${text}" on the screen`, () => this.page.evaluate(findText, text), (found) => found !== undefined && found !== null);
    return place;
  }

  /** Runs a command of the palette by its title; one that asks something more leaves the box open. */
  async command(title, { asks = false } = {}) {
    await this.page.keyboard.press('F1');
    await this.page.waitForSelector('.quick-input-widget input:focus');
    await this.page.keyboard.insertText(title);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.waitForTimeout(150);
    await this.page.keyboard.press('Enter');
    if (!asks) await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Chooses a fix of what stands at the caret. By keyboard: in older workbenches a click on the menu never lands. */
  async fix(title, picture) {
    const item = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // The editor says that there is nothing while it still asks about the place where the caret was before.
    await this.eventually(`the fix "${title}"`, async () => {
      await this.page.keyboard.press('Control+.');
      await this.page.waitForTimeout(2000);
      return item.isVisible();
    }, (isVisible) => isVisible);
    if (picture) await this.picture(picture);
    for (let i = 0; i < 30 && !(await item.evaluate((row) => row.classList.contains('focused'))); i++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.eventually('the menu', () => this.page.locator('.action-widget .monaco-list-row').count(), (rows) => rows === 0);
  }

  /** Gives up what was typed: unsaved text would be there again in the next window. */
  discard() { return this.command('File: Revert File'); }

  /** Saves the open file, and waits until what is on the disk satisfies the condition. */
  async save(file, condition) {
    await this.page.keyboard.press('Control+S');
    return this.eventually(file, () => this.read(file), condition);
  }

  /** Asks again and again until the answer satisfies the condition; the last one is in the error. */
  async eventually(what, ask, condition) {
    let last;
    for (const end = Date.now() + patience; Date.now() < end;) {
      last = await ask();
      if (condition(last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.fail(`After ${patience / 1000} s ${what}: ${JSON.stringify(last)}`);
  }
}

/** Runs in the page: the text over each wavy line, cut from its line by coordinates. */
function readUnderlined() {
  const words = [];
  for (const squiggle of document.querySelectorAll('.part.editor [class*="squiggly-"]')) {
    const box = squiggle.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = [...document.querySelectorAll('.part.editor .view-line')].find((candidate) => {
      const lineBox = candidate.getBoundingClientRect();
      return lineBox.top <= box.top + box.height / 2 && lineBox.bottom >= box.top + box.height / 2;
    });
    if (!line) continue;
    let text = '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.length; i++) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const letter = range.getBoundingClientRect();
        const middle = letter.left + letter.width / 2;
        if (middle > box.left && middle < box.right) text += node.data[i];
      }
    }
    words.push(text.replaceAll('\u00a0', ' '));
  }
  return words;
}

/** Runs in the page: the middle of the first place that shows a text on one line. */
function findText(text) {
  for (const line of document.querySelectorAll('.part.editor .view-line')) {
    const letters = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.length; i++) letters.push([node, i]);
    }
    const at = letters.map(([node, i]) => node.data[i]).join('').replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(...letters[at]);
    const [node, i] = letters[at + text.length - 1];
    range.setEnd(node, i + 1);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return undefined;
}
