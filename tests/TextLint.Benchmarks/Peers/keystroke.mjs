// What one typed letter costs other checkers: each checks the whole text again, in this process, without an editor between.
//   node keystroke.mjs harper|cspell TEXT...
// Prints median and 99th percentile in milliseconds for each text; beside them belongs `TextLint.Benchmarks -- client`, which has a process and pipes between.
import { readFileSync } from "node:fs";

const typed = ' On Friday Marta Halvorsen told the NHB that "nobody will wait" for 12 boats, and left.';
const mostSeconds = 30;

const peers = {
  harper: async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: "plaintext" });
  },
  cspell: async () => {
    const { spellCheckDocument } = await import("cspell-lib");
    const options = { generateSuggestions: false, noConfigSearch: true };
    return (text) => spellCheckDocument({ uri: "text.txt", text, languageId: "plaintext", locale: "en" }, options, { language: "en" });
  },
};

const [name, ...files] = process.argv.slice(2);
const check = await peers[name]();
for (const file of files) {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(". ", text.length / 2) + 1;
  const times = [];
  const end = performance.now() + mostSeconds * 1000;
  for (let i = 1; i <= typed.length && performance.now() < end; i++) {
    const now = text.slice(0, at) + typed.slice(0, i) + text.slice(at);
    const start = performance.now();
    await check(now);
    // The first ones compile the program.
    if (i > 5 || times.length === 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const part = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`${name}\t${text.split(/\s+/).length} words\tmedian ${part(0.5)}\t99th ${part(0.99)}\t${times.length} letters`);
}
