import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const suffixes = ["bib", "ris", "csl.json"];

// Each source by itself, and all of them in one file.
export async function download(host, ids, folder) {
  for (const suffix of suffixes) {
    await save(`${host}/api/v1/sources.${suffix}`, join(folder, `sources.${suffix}`));
    for (const id of ids) {
      await save(`${host}/api/v1/sources/${id}.${suffix}`, join(folder, `one-${id}.${suffix}`));
    }
  }
}

async function save(address, file) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answers ${answer.status}`);
  }

  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
}
