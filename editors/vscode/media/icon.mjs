// Draws icon.png: lines of an article, the second with a wavy underline. Run it after a change: node media/icon.mjs
import fs from 'node:fs';
import zlib from 'node:zlib';

const size = 128;
const sub = 4; // samples a side of a pixel, for smooth edges
const paper = [250, 250, 247], ink = [58, 66, 78], red = [208, 52, 44];

/** The colour at a point; undefined outside the sheet. */
function colourAt(x, y) {
  if (!inRounded(x, y, 8, 8, 112, 112, 18)) return undefined;
  if (inRounded(x, y, 26, 28, 76, 12, 6)) return ink;
  if (inRounded(x, y, 26, 54, 40, 9, 4.5) || inRounded(x, y, 72, 54, 30, 9, 4.5)) return ink;
  if (x > 26 && x < 66 && Math.abs(y - (72 + 3.2 * Math.sin((x - 26) / 40 * 8 * Math.PI))) < 2.4) return red;
  if (inRounded(x, y, 26, 86, 76, 9, 4.5)) return ink;
  return paper;
}

function inRounded(x, y, left, top, width, height, radius) {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function pixel(column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < sub * sub; i++) {
    const colour = colourAt(column + (i % sub + 0.5) / sub, row + (Math.floor(i / sub) + 0.5) / sub);
    if (!colour) continue;
    covered++;
    colour.forEach((value, channel) => { sum[channel] += value; });
  }
  return [...sum.map((value) => Math.round(value / Math.max(1, covered))), Math.round(covered / (sub * sub) * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
}

const rows = Array.from({ length: size }, (_, row) => Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat()]));
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8); // 8 bits, red green blue alpha
fs.writeFileSync(new URL('icon.png', import.meta.url), Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', zlib.deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]));
