// Reads the JSON-stat of every series with jsonstat-toolkit, and compares each figure with the CSV of the same series.
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';

const host = process.argv[2];
const text = async path => {
  const answer = await fetch(host + path);
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.text();
};

// A figure that is known only by limits has no value in either; several of one cell have none in JSON-stat.
const numbers = values => values.filter(value => value !== null && value !== '').map(Number).sort((one, other) => one - other);

let figures = 0;
let faults = 0;
const { indicators } = JSON.parse(await text('/api/v1/indicators'));
for (const { id } of indicators) {
  const dataset = JSONstat(JSON.parse(await text(`/api/v1/series/${id}.jsonstat.json`)));
  const rows = parse(await text(`/api/v1/series/${id}.csv`), { columns: true, bom: true });
  if (rows.length === 0) {
    continue;
  }
  if (dataset.class !== 'dataset') {
    console.log(`${id}: not read`);
    faults++;
    continue;
  }
  const read = numbers(dataset.Data().map(cell => cell.value));
  const printed = numbers(rows.map(row => row.OBS_VALUE));
  figures += read.length;
  if (JSON.stringify(read) !== JSON.stringify(printed)) {
    console.log(`${id}: ${read.length} figures in JSON-stat, ${printed.length} in CSV`);
    faults++;
  }
}
console.log(`jsonstat-toolkit read ${figures} figures of ${indicators.length} series; ${faults} series differ from their CSV`);
process.exit(faults === 0 && figures > 0 ? 0 : 1);
