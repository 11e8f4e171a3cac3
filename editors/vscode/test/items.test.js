'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
const { castItems, castText } = require('../src/castItems');
const { quotationItems, quotationsText } = require('../src/quotationItems');

const at = (line) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const halvorsen = {
  name: 'Ingrid Halvorsen', kind: 'person', open: [], otherSpellings: [], namesakes: [], counts: { all: 2, body: 1, headline: 1 },
  titles: [{ text: 'chair', isPast: false, isHonorific: false, range: at(2) }, { text: 'Ms.', isPast: false, isHonorific: true, range: at(3) }],
  firstReference: { isIntroduction: true, context: 'Ingrid Halvorsen, the chair', range: at(2) },
  mentions: [{ text: 'Halvorsen', zone: 'headline', range: at(0) }, { text: 'Ingrid Halvorsen', zone: 'body', range: at(2) }],
};
const szymborsky = {
  name: 'Szymborsky', kind: 'person', open: ['unintroduced', 'clash'], otherSpellings: ['Szymborski'], namesakes: [], counts: { all: 1, body: 1 }, titles: [],
  firstReference: { isIntroduction: false, context: 'Szymborsky said', range: at(4) },
  mentions: [{ text: 'Szymborsky', zone: 'body', isAmbiguous: true, range: at(4) }],
};

test('a name says what is open about it, and has its titles and mentions below it', () => {
  const [open, known] = castItems({ names: [szymborsky, halvorsen] });
  assert.equal(open.description, 'never introduced · also spelled Szymborski · named once');
  assert.equal(open.icon, 'warning');
  assert.equal(open.children[0].description, 'line 5 · may be somebody else');
  assert.equal(known.description, 'named 2 times');
  assert.equal(known.icon, 'person');
  assert.equal(known.range, halvorsen.firstReference.range);
  assert.equal(known.tooltip, 'Introduced: Ingrid Halvorsen, the chair');
  assert.deepEqual(known.children.map((child) => `${child.label}: ${child.description}`), ['chair: line 3', 'Ms.: line 4', 'Halvorsen: line 1 · headline', 'Ingrid Halvorsen: line 3']);
});

test('two people of one name are two items', () => {
  assert.deepEqual(castItems({ names: [szymborsky, halvorsen, halvorsen] }).map((item) => item.id), ['person Szymborsky', 'person Ingrid Halvorsen', 'person Ingrid Halvorsen 2']);
});

test('a name is copied with its title, a cast as lines', () => {
  assert.equal(castItems({ names: [halvorsen] })[0].copy, 'Ingrid Halvorsen, chair');
  assert.equal(castText({ names: [halvorsen, szymborsky] }), 'Ingrid Halvorsen, chair (person; named 2 times)\nSzymborsky (person; named once; never introduced; also spelled Szymborski)\n');
});

test('a quotation names its speaker and how he was found; where there is none, it says so', () => {
  const said = { begin: '“We waited,”', words: 2, isClosed: true, range: at(2), speaker: { source: 'pronoun', name: 'Ingrid Halvorsen', text: 'she', range: at(1) } };
  const role = { begin: '“No.”', words: 1, isClosed: false, range: at(5), speaker: { source: 'tag', text: 'the\nbaker', range: at(5) } };
  const nobody = { begin: '“Why?”', words: 1, isClosed: true, range: at(7), speaker: { source: 'none' } };
  const items = quotationItems({ quotations: [said, role, nobody] });
  assert.deepEqual(items.map((item) => item.description), ['Ingrid Halvorsen', 'the baker · not closed', 'nobody named']);
  assert.deepEqual(items.map((item) => item.icon), ['quote', 'warning', 'warning']);
  assert.deepEqual(items.map((item) => item.children.map((child) => `${child.label} ${child.description} ${child.kind}`)), [['Ingrid Halvorsen by a pronoun, line 2 name'], ['the baker by what says so beside it, line 6 place'], []]);
  assert.equal(quotationsText({ quotations: [said, nobody] }, (range) => range === said.range ? '“We\n waited,”' : '“Why?”'), '“We waited,” – Ingrid Halvorsen\n“Why?” – nobody named\n');
});
