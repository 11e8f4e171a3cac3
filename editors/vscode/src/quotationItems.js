'use strict';
// The quotations of an article as items of a tree. Knows nothing of the editor, so that it can be tested without one.

const found = {
  tag: 'what says so beside it',
  'lead-in': 'the words before it',
  'according-to': '"according to"',
  running: 'the quotation that runs on',
  sentence: 'the sentence it stands in',
  'previous-speaker': 'who spoke before',
  pronoun: 'a pronoun',
};

/** An item for each quotation, in the order of the article. */
function quotationItems({ quotations }) {
  return quotations.map((quotation) => ({
    id: `${quotation.range.start.line}:${quotation.range.start.character}`,
    label: quotation.begin,
    description: [speakerOf(quotation) ?? 'nobody named', ...(quotation.isClosed ? [] : ['not closed'])].join(' · '),
    tooltip: `${quotation.words === 1 ? '1 word' : `${quotation.words} words`}, line ${quotation.range.start.line + 1}`,
    icon: speakerOf(quotation) === undefined || !quotation.isClosed ? 'warning' : 'quote',
    kind: 'quotation',
    range: quotation.range,
    children: speakerItems(quotation),
  }));
}

/** All quotations as lines to paste: the words, then who said them. */
function quotationsText({ quotations }, textOf) {
  return quotations.map((quotation) => `${oneLine(textOf(quotation.range))} – ${speakerOf(quotation) ?? 'nobody named'}\n`).join('');
}

function speakerItems({ speaker }) {
  if (!speaker.range) return [];
  const item = {
    label: speakerOf({ speaker }),
    description: `by ${found[speaker.source] ?? speaker.source}, line ${speaker.range.start.line + 1}`,
    icon: 'person',
    kind: speaker.name ? 'name' : 'place',
    range: speaker.range,
    copy: speakerOf({ speaker }),
  };
  return [item];
}

function speakerOf({ speaker }) {
  return speaker.name ?? (speaker.text ? oneLine(speaker.text) : undefined);
}

function oneLine(text) {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}

module.exports = { quotationItems, quotationsText };
