import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

// What stands in data/sources.csv, by identifier; an empty text where nothing does.
export function expectedDocuments(file) {
  const rows = parse(readFileSync(file), { columns: true, bom: true });
  return new Map(rows.map((row) => [row.id, {
    title: row.title,
    publisher: row.publisher,
    date: row.published,
    year: row.published.slice(0, 4),
    url: row.url,
    undated: row.published === "" ? "n.d." : "",
  }]));
}
