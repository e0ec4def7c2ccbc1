// Every tool gives what it understood as documents {id, title, publisher, date, url}; they must be those of the file.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { download } from "./download.js";
import { expectedDocuments } from "./expected.js";
import { readers } from "./readers.js";

const [host, file] = process.argv.slice(2);
const expected = expectedDocuments(file);
const folder = mkdtempSync(join(tmpdir(), "citations-"));
let wrong = 0;
try {
  await download(host, [...expected.keys()], folder);
  for (const reader of readers) {
    const understood = reader.read(folder, [...expected.keys()]);
    if (understood === null) {
      console.log(`${reader.name}: not installed, left out`);
      continue;
    }

    const differences = [...compare(understood, reader.fields)];
    differences.forEach((difference) => console.error(`${reader.name}: ${difference}`));
    wrong += differences.length;
    console.log(`${reader.name}: ${understood.length} documents, ${reader.fields.join(", ")}: ${differences.length === 0 ? "all agree" : `${differences.length} differ`}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

process.exitCode = wrong === 0 ? 0 : 1;

function* compare(understood, fields) {
  const found = new Map(understood.map((document) => [document.id, document]));
  if (understood.length !== expected.size) {
    yield `${understood.length} documents, not ${expected.size}`;
  }

  for (const [id, document] of expected) {
    if (!found.has(id)) {
      yield `${id} is missing`;
      continue;
    }

    for (const field of fields) {
      const [got, wanted] = [found.get(id)[field] ?? "", document[field]];
      if (printed(got) !== printed(wanted)) {
        yield `${id}, ${field}: understood "${got}", the file says "${wanted}"`;
      }
    }
  }
}

// TeX prints ' as ’, and some tools that read BibTeX do so too.
function printed(text) {
  return text.replaceAll("'", "’");
}
