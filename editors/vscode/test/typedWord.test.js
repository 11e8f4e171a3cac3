'use strict';
const assert = require('node:assert');
const test = require('node:test');
const { TypedWord, touches, wordAround, hold } = require('../src/typedWord');

const at = (line, start, end) => ({ start: { line, character: start }, end: { line, character: end } });
const typed = (text, line, character, rangeLength = 0) => [{ text, rangeLength, position: { line, character } }];

test('the word being typed is the one around what was typed', () => {
  const word = new TypedWord();
  word.change('a', typed('h', 0, 6), 0);
  assert.deepStrictEqual(word.current('a', () => 'In teh hall', 1), { line: 0, start: 3, end: 6 });
  assert.strictEqual(word.current('b', () => 'In teh hall', 1), undefined, 'another document');
  assert.strictEqual(word.current('a', () => 'In teh hall', hold), undefined, 'after a moment');
});

test('a space, a paste and an edit in two places end a word', () => {
  for (const changes of [typed(' ', 0, 7), typed('teh end', 0, 7), [...typed('a', 0, 1), ...typed('b', 1, 1)], typed('', 0, 3, 40)]) {
    const word = new TypedWord();
    word.change('a', typed('h', 0, 6), 0);
    word.change('a', changes, 1);
    assert.strictEqual(word.current('a', () => 'In teh hall', 2), undefined, JSON.stringify(changes));
  }
});

test('deleting a letter is typing too', () => {
  const word = new TypedWord();
  word.change('a', typed('', 0, 5, 1), 0);
  assert.deepStrictEqual(word.current('a', () => 'In te hall', 1), { line: 0, start: 3, end: 5 });
});

test('a caret that stays in the word leaves it held, one that goes does not', () => {
  const word = new TypedWord();
  word.change('a', typed('h', 0, 6), 0);
  assert.strictEqual(word.move('a', { line: 0, character: 4 }, 'In teh hall'), false);
  assert.strictEqual(word.move('a', { line: 0, character: 9 }, 'In teh hall'), true);
  assert.strictEqual(word.current('a', () => 'In teh hall', 1), undefined);
});

test('a finding is held where it ends in the word, and not where it is elsewhere', () => {
  const word = { line: 2, start: 3, end: 6 };
  assert.strictEqual(touches(at(2, 3, 6), word), true);
  assert.strictEqual(touches(at(2, 0, 6), word), true, 'the the: the second one is being typed');
  assert.strictEqual(touches(at(2, 7, 11), word), false);
  assert.strictEqual(touches(at(1, 3, 6), word), false);
  assert.strictEqual(touches(at(0, 0, 4), word), false, 'what encloses it from far is of more than the word');
});

test('apostrophes, hyphens and letters of any script belong to a word', () => {
  assert.deepStrictEqual(wordAround("It’s an O'Rourke-Łódź, no", 12), { start: 8, end: 21 });
  assert.deepStrictEqual(wordAround('', 5), { start: 0, end: 0 });
});
