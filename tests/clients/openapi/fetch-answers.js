// Asks a host for every example of an answer in JSON that its OpenAPI document has, and lays beside the answers the schema that they have to fit.
// node fetch-answers.js <document> <host> <folder>
const fs = require('node:fs');
const path = require('node:path');

async function main([document, host, folder]) {
  const api = JSON.parse(fs.readFileSync(document, 'utf8'));
  fs.mkdirSync(folder, { recursive: true });
  let answers = 0;
  let schemas = 0;
  for (const item of Object.values(api.paths)) {
    for (const operation of Object.values(item)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        // Those of other statuses depend on what happened on the host.
        const asked = Object.entries(response.content ?? {}).filter(([type]) => /^application\/(.*\+)?json$/.test(type) && ['200', '400', '404'].includes(status));
        for (const [type, content] of asked) {
          const name = path.join(folder, `${operation.operationId}-${status}-${type.replace(/[^a-z]/g, '-')}`);
          let number = 0;
          for (const example of Object.values(content.examples)) {
            const address = example.summary.split(' ')[0];
            const answer = await fetch(host + address, { headers: { accept: type } });
            if (answer.status !== Number(status)) {
              throw new Error(`${address} is ${answer.status}, not ${status}`);
            }
            fs.writeFileSync(`${name}.${++number}.answer.json`, await answer.text());
            answers++;
          }
          fs.writeFileSync(`${name}.schema.json`, JSON.stringify({ ...content.schema, components: api.components }));
          schemas++;
        }
      }
    }
  }
  console.log(`${answers} answers for ${schemas} schemas`);
}

main(process.argv.slice(2)).catch(failure => { console.error(failure.message); process.exit(1); });
