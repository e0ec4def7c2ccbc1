// Checks answers by the schemas that lie beside them, with ajv (JSON Schema 2020-12).
// node check-answers.js <folder>
const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const folder = process.argv[2];
const files = fs.readdirSync(folder);
const read = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
let checked = 0;
let wrong = 0;
for (const file of files.filter((name) => name.endsWith('.schema.json'))) {
  // An OpenAPI document has keywords of its own, which are no rules.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const fits = ajv.compile(read(file));
  const name = file.slice(0, -'.schema.json'.length);
  for (const answer of files.filter((other) => other.startsWith(`${name}.`) && other.endsWith('.answer.json'))) {
    checked++;
    if (!fits(read(answer))) {
      wrong++;
      console.error(`${answer}: ${ajv.errorsText(fits.errors)}`);
    }
  }
}
console.log(`${checked} answers checked, ${wrong} do not fit`);
process.exit(checked > 0 && wrong === 0 ? 0 : 1);
