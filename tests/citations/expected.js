import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

// What stands in data/sources.csv, by identifier; an empty text where nothing does.
export function expectedDocuments(file) {
  const rows = parse(readFileSync(file), { columns: true, bom: true });
  return new Map(rows.map((row) => [row.id, {
    title: row.title,
    publisher: row.publisher,
    date: row.published,
    years: years(row.published),
    url: row.url,
    undated: row.published === "" ? "n.d." : "",
  }]));
}

// The year of a date, and of a stretch the first and the last.
function years(published) {
  return [...new Set(published.split("/").map((end) => end.slice(0, 4)))].join("/");
}
