'use strict';
// Knows nothing of the editor, so that it can be tested without one.

/** So long, in milliseconds, nothing is said of the word being typed. */
const hold = 1500;

const letter = /[\p{L}\p{M}\p{N}'’-]/u;

/** Remembers what was typed last, and which findings wait for it to be a word. */
class TypedWord {
  #typed;

  /** Takes the changes of a document: { text, rangeLength, position: { line, character } at the end of what was typed }, at a time in milliseconds. */
  change(uri, changes, now) {
    const [change] = changes;
    const isTyping = changes.length === 1 && change.rangeLength <= 1 && [...change.text].length <= 1 && (change.text === '' || letter.test(change.text));
    this.#typed = isTyping ? { uri, line: change.position.line, character: change.position.character, until: now + hold } : undefined;
  }

  /** Takes where the caret is now; true where it left the word. */
  move(uri, { line, character }, lineText) {
    const typed = this.#typed;
    if (!typed) return false;
    const word = wordAround(lineText, typed.character);
    if (uri === typed.uri && line === typed.line && character >= word.start && character <= word.end) return false;
    this.#typed = undefined;
    return true;
  }

  /** The word of a document that is being typed, as { line, start, end }; undefined for none. */
  current(uri, lineAt, now) {
    const typed = this.#typed;
    if (!typed || typed.uri !== uri || now >= typed.until) return undefined;
    const { start, end } = wordAround(lineAt(typed.line), typed.character);
    return start < end ? { line: typed.line, start, end } : undefined;
  }

  /** Milliseconds until nothing is held any more. */
  left(now) {
    return this.#typed ? Math.max(0, this.#typed.until - now) : 0;
  }
}

/** The letters to both sides of a place in a line. */
function wordAround(text, at) {
  let start = Math.min(at, text.length);
  let end = start;
  while (start > 0 && letter.test(text[start - 1])) start--;
  while (end < text.length && letter.test(text[end])) end++;
  return { start, end };
}

/** True for a finding that lies in the word, or has its end there. */
function touches(range, word) {
  const startsBefore = range.start.line < word.line || (range.start.line === word.line && range.start.character <= word.end);
  const endsIn = range.end.line === word.line && range.end.character >= word.start && range.end.character <= word.end;
  return startsBefore && endsIn;
}

module.exports = { TypedWord, touches, wordAround, hold };
