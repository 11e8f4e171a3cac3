'use strict';
// The names of an article as items of a tree. Knows nothing of the editor, so that it can be tested without one.

const icons = { person: 'person', organization: 'organization', place: 'location', work: 'book' };
const open = {
  unintroduced: () => 'never introduced',
  ambiguous: ({ namesakes }) => `not always clear beside ${namesakes.join(', ')}`,
  clash: ({ otherSpellings }) => `also spelled ${otherSpellings.join(', ')}`,
};

/** An item for each name, in the order of the server: what is open comes first. */
function castItems({ names }) {
  const used = new Set();
  return names.map((name) => {
    const notes = name.open.map((flag) => open[flag](name));
    return {
      id: unused(`${name.kind} ${name.name}`, used),
      label: name.name,
      description: [...notes, mentions(name.counts.all)].join(' · '),
      tooltip: `${name.firstReference.isIntroduction ? 'Introduced' : 'First named'}: ${name.firstReference.context}`,
      icon: notes.length > 0 ? 'warning' : icons[name.kind] ?? 'question',
      kind: 'name',
      range: name.firstReference.range,
      copy: [name.name, ...titlesOf(name).slice(0, 1)].join(', '),
      children: [...name.titles.map(titleItem), ...name.mentions.map(mentionItem)],
    };
  });
}

// The tree knows what is open by it; two people of one name still need two.
function unused(id, used) {
  let free = id;
  for (let i = 2; used.has(free); i++) free = `${id} ${i}`;
  used.add(free);
  return free;
}

/** The whole cast as lines to paste. */
function castText({ names }) {
  return names.map((name) => {
    const notes = name.open.map((flag) => open[flag](name));
    return `${[name.name, ...titlesOf(name)].join(', ')} (${[name.kind, mentions(name.counts.all), ...notes].join('; ')})\n`;
  }).join('');
}

function titleItem(title) {
  return { label: title.isPast ? `former ${title.text}` : title.text, description: place(title), icon: 'tag', kind: 'place', range: title.range, copy: title.text };
}

function mentionItem(mention) {
  const notes = [place(mention), ...(mention.zone === 'body' ? [] : [mention.zone]), ...(mention.isAmbiguous ? ['may be somebody else'] : [])];
  return { label: mention.text, description: notes.join(' · '), icon: 'symbol-text', kind: 'place', range: mention.range, copy: mention.text };
}

function titlesOf(name) {
  return [...new Set(name.titles.filter((title) => !title.isHonorific).map((title) => title.text))];
}

function place({ range }) {
  return `line ${range.start.line + 1}`;
}

function mentions(count) {
  return count === 1 ? 'named once' : `named ${count} times`;
}

module.exports = { castItems, castText };
