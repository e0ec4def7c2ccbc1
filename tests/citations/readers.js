import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { XMLParser } from "fast-xml-parser";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { suffixes } from "./download.js";

const all = ["title", "publisher", "date", "url"];

export const readers = [
  ...suffixes.map((suffix) => ({ name: `citation-js, all .${suffix}`, fields: all, read: (folder) => cited(text(folder, `sources.${suffix}`)) })),
  ...suffixes.map((suffix) => ({ name: `citation-js, each .${suffix}`, fields: all, read: (folder, ids) => ids.flatMap((id) => cited(text(folder, `one-${id}.${suffix}`))) })),
  { name: "citeproc with APA's style, .csl.json", fields: ["undated"], read: (folder) => undatedInApa(text(folder, "sources.csl.json")) },
  { name: "bibutils, .bib", fields: all, read: (folder) => mods(run("bib2xml", folder, "sources.bib")) },
  // bibutils takes the date of reading (Y2) for a part of the date, as the format had it before 2011: only the years are compared.
  { name: "bibutils, .ris", fields: ["title", "publisher", "years", "url"], read: (folder) => mods(run("ris2xml", folder, "sources.ris")) },
  { name: "pandoc, .bib", fields: all, read: (folder) => csl(run("pandoc", folder, "-f", "bibtex", "-t", "csljson", "sources.bib")) },
  { name: "biber, .bib", fields: all, read: biber },
];

function cited(content) {
  return fromCsl(new Cite(content).data);
}

function csl(content) {
  return content === null ? null : fromCsl(JSON.parse(content));
}

function fromCsl(items) {
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    // biber writes a publisher back without its inner braces, and its "and" then divides two.
    publisher: [item.publisher].flat().join(" and "),
    date: item.issued?.["date-parts"]?.map((date) => date.map((part) => String(part).padStart(2, "0")).join("-")).join("/") ?? item.issued?.literal,
    url: item.URL,
  }));
}

function undatedInApa(content) {
  const cite = new Cite(content);
  return cite.data.map((item) => {
    const entry = cite.format("bibliography", { format: "text", template: "apa", entry: item.id });
    return { id: item.id, undated: entry.includes("(n.d.") ? "n.d." : "" };
  });
}

function mods(content) {
  if (content === null) {
    return null;
  }

  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "mods", parseTagValue: false });
  return parser.parse(content).modsCollection.mods.map((item) => ({
    id: item["@_ID"],
    title: item.titleInfo.subTitle ? `${item.titleInfo.title}: ${item.titleInfo.subTitle}` : item.titleInfo.title,
    publisher: item.originInfo.publisher,
    date: item.originInfo.dateIssued && ends(item.originInfo.dateIssued).join("/"),
    years: item.originInfo.dateIssued && ends(item.originInfo.dateIssued).map((end) => end.slice(0, 4)).join("/"),
    url: item.location?.url,
  }));
}

// MODS has the first and the last year as they were written, with a dash or "to" between.
function ends(date) {
  return date.split(/–| to /);
}

function biber(folder) {
  const log = run("biber", folder, "--tool", "--output-format=bibtex", "--output-file=biber.bib", "sources.bib");
  return log === null ? null : cited(text(folder, "biber.bib"));
}

function text(folder, name) {
  return readFileSync(join(folder, name), "utf8");
}

// What a program prints; null where it is not installed.
function run(program, folder, ...args) {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    if (error.code === "ENOENT") {
      return null;
    }

    throw error;
  }
}
