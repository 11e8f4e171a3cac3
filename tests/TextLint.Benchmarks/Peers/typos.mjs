// Runs other checkers over texts with known faults and prints what they find as `textlint lint --jsonl` does, so that one scorer reads all.
//   node typos.mjs harper|cspell|cspell-lower|codespell < typos.jsonl
// Times go to stderr. codespell is a command of its own and has to be on the PATH.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A finding of another checker counts as one of the rules for typos.
const finding = (start, end) => ({ id: "TL1000", severity: "warning", start, end });

const peers = {
  harper: async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return each(async (text) => {
      // Spans of Harper count code points.
      const offsets = codePointOffsets(text);
      const lints = await linter.lint(text, { language: "plaintext" });
      return lints.map((lint) => lint.span()).map((span) => finding(offsets[span.start], offsets[Math.min(span.end, offsets.length - 1)]));
    });
  },
  cspell: () => cspell(() => true),
  "cspell-lower": () => cspell((word) => word === word.toLowerCase()),
  codespell: async () => codespell,
};

function codePointOffsets(text) {
  const offsets = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

async function cspell(wanted) {
  const { spellCheckDocument } = await import("cspell-lib");
  const options = { generateSuggestions: false, noConfigSearch: true };
  return each(async (text) => {
    const { issues } = await spellCheckDocument({ uri: "text.txt", text, languageId: "plaintext", locale: "en" }, options, { language: "en", maxNumberOfProblems: 100000, maxDuplicateProblems: 100000 });
    return issues.filter((issue) => wanted(issue.text)).map((issue) => finding(issue.offset, issue.offset + issue.text.length));
  });
}

// One process for all texts, as its users run it.
async function codespell(texts) {
  const folder = mkdtempSync(join(tmpdir(), "codespell-"));
  try {
    texts.forEach((text, i) => writeFileSync(join(folder, `${i}.txt`), text));
    const { stdout } = spawnSync("codespell", [folder], { encoding: "utf8", maxBuffer: 1 << 28 });
    const found = texts.map(() => []);
    for (const row of stdout.split("\n")) {
      const match = /(\d+)\.txt:(\d+): (\S+) ==> /.exec(row);
      if (!match) continue;
      const text = texts[Number(match[1])];
      const at = text.indexOf(match[3], startOfLine(text, Number(match[2])));
      if (at >= 0) found[Number(match[1])].push(finding(at, at + match[3].length));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startOfLine(text, line) {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf("\n", at) + 1;
  return at;
}

function each(lint) {
  return async (texts) => {
    const found = [];
    for (const text of texts) found.push(await lint(text));
    return found;
  };
}

const name = process.argv[2];
if (!Object.hasOwn(peers, name ?? "")) {
  console.error(`usage: node typos.mjs ${Object.keys(peers).join("|")} < typos.jsonl`);
  process.exit(2);
}
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map((row) => JSON.parse(row));
const start = process.hrtime.bigint();
const lint = await peers[name]();
const found = await lint(rows.map((row) => row.text));
rows.forEach((row, i) => console.log(JSON.stringify({ id: row.id, diagnostics: found[i] })));
console.error(`${name}: ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s for ${rows.length} texts`);
process.exit(0);
