// Offsets and positions, worked out apart from the server, in UTF-16 units or UTF-8 bytes.

/** The position of an offset. */
export function toPosition(text, offset, encoding = 'utf-16') {
  const before = text.slice(0, offset);
  const breaks = [...before.matchAll(/\r\n|\r|\n/g)];
  const last = breaks.at(-1);
  const start = last ? last.index + last[0].length : 0;
  return { line: breaks.length, character: measure(before.slice(start), encoding) };
}

/** The range of a span. */
export function toRange(text, start, end, encoding) {
  return { start: toPosition(text, start, encoding), end: toPosition(text, end, encoding) };
}

/** The offset of a position. */
export function toOffset(text, { line, character }, encoding = 'utf-16') {
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) {
    if (line-- === 0) break;
    start = lineBreak.index + lineBreak[0].length;
  }
  if (encoding === 'utf-16') return start + character;
  let offset = start;
  while (measure(text.slice(start, offset), encoding) < character) offset += text.codePointAt(offset) > 0xffff ? 2 : 1;
  return offset;
}

/** The text after the protocol's edits, all in positions of this text. */
export function applyEdits(text, edits, encoding) {
  const changes = edits.map((edit) => ({ start: toOffset(text, edit.range.start, encoding), end: toOffset(text, edit.range.end, encoding), newText: edit.newText }));
  changes.sort((left, right) => right.start - left.start);
  for (const { start, end, newText } of changes) text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

/** True where a client can say the offset: not between the halves of a pair, nor between CR and LF. */
export function isSayable(text, offset) {
  return !(/[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')) && !(text[offset - 1] === '\r' && text[offset] === '\n');
}

function measure(text, encoding) {
  return encoding === 'utf-16' ? text.length : Buffer.byteLength(text, 'utf8');
}
