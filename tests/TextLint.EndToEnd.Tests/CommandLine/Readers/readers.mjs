// Reads a report as a program of others does, and prints what it found:
//   readers.mjs sarif FILE      each fault against the schema, a line each
//   readers.mjs junit FILE      the suites as JSON
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "junit2json";

const require = createRequire(import.meta.url);
const [kind, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

if (kind === "sarif") {
  const Ajv = require("ajv");
  const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  const ajv = new Ajv({ schemaId: "id", allErrors: true, unknownFormats: "ignore", logger: false });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  const validate = ajv.compile(schema);
  validate(JSON.parse(text));
  for (const fault of validate.errors ?? []) console.log(`${fault.dataPath} ${fault.message}`);
} else {
  console.log(JSON.stringify(await parse(text)));
}
