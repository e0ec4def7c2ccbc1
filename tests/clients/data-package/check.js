import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import datapackage from "datapackage";
import jsonld from "jsonld";

const [host, profile] = process.argv.slice(2);
let failed = 0;
const check = (name, isRight, more = "") => {
  failed += isRight ? 0 : 1;
  console.log(`${isRight ? "ok    " : "FAILED"} ${name}${more ? `: ${more}` : ""}`);
};
const json = async (address) => (await fetch(address)).json();

// The profile itself, by a validator of JSON Schema.
const ajv = addFormats(new Ajv({ strict: false, allErrors: true, logger: false }));
const isValid = ajv.compile(profile.startsWith("http") ? await json(profile) : JSON.parse(readFileSync(profile, "utf8")));
const descriptor = await json(`${host}/datapackage.json`);
check("datapackage.json fits the profile of Data Package 2.0 (ajv)", isValid(descriptor), (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join("; "));

// Every table, read by the first library of the standard: each cell is cast to the type of its column, and constraints are checked.
const loaded = await datapackage.Package.load(`${host}/datapackage.json`);
check("datapackage.json fits the profile of version 1 (datapackage)", loaded.valid, loaded.errors.map((error) => error.message).join("; "));
const rows = new Map();
for (const resource of loaded.resources) {
  try {
    rows.set(resource.name, await resource.read({ keyed: true }));
  } catch (error) {
    check(resource.name, false, [error.message, ...(error.errors ?? []).slice(0, 3).map((one) => one.message)].join("; "));
  }
}
const total = [...rows.values()].reduce((sum, table) => sum + table.length, 0);
check("every table fits its schema (datapackage)", rows.size === loaded.resources.length, `${rows.size} tables, ${total} rows`);
const inSeries = [...rows].filter(([name]) => name.startsWith("series-")).reduce((sum, [, table]) => sum + table.length, 0);
check("observations.csv has the rows of all series", rows.get("observations")?.length === inSeries, `${inSeries}`);

// Keys: an empty cell of a key is a value of its own.
for (const resource of descriptor.resources.filter((one) => typeof one.schema === "object")) {
  const keys = rows.get(resource.name).map((row) => resource.schema.primaryKey.map((column) => row[column] ?? "").join("\u0001"));
  check(`${resource.name}: the primary key is unique`, new Set(keys).size === keys.length, `${keys.length}`);
  for (const foreign of resource.schema.foreignKeys ?? []) {
    const known = new Set(rows.get(foreign.reference.resource).map((row) => row[foreign.reference.fields[0]]));
    check(`${resource.name}: ${foreign.fields[0]} leads to ${foreign.reference.resource}`, rows.get(resource.name).every((row) => known.has(row[foreign.fields[0]])));
  }
}

// JSON-LD without the network: the context stands in the document, and nothing is dropped in silence (safe).
const documentLoader = (address) => {
  throw new Error(`asked the network for ${address}`);
};
const graph = await jsonld.toRDF(await json(`${host}/catalog.jsonld`), { format: "application/n-quads", documentLoader, safe: true });
const count = (type) => graph.split("\n").filter((line) => line.includes(`22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#${type}>`)).length;
check("catalog.jsonld is JSON-LD, expanded without the network (jsonld)", count("Catalog") === 1, `${count("Dataset")} data sets, ${count("Distribution")} distributions, ${graph.split("\n").length - 1} statements`);

const page = await (await fetch(`${host}/`)).text();
const markup = JSON.parse(page.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1]);
const expanded = await jsonld.expand({ ...markup, "@context": { "@vocab": "https://schema.org/" } }, { documentLoader, safe: true });
check("the page has a Dataset of schema.org (jsonld)", expanded[0]["@type"][0] === "https://schema.org/Dataset", markup.temporalCoverage);

console.log(failed === 0 ? "all right" : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
