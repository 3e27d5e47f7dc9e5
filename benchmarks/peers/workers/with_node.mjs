// Fills with one of the engines of Node, as with_docxtpl.py does with docxtpl.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { createRequire } from "node:module";

const [engine, installed, template, data] = process.argv.slice(2);
const load = createRequire(path.join(installed, "package.json"));
const people = JSON.parse(fs.readFileSync(data, "utf8"));
const file = fs.readFileSync(template);

const engines = {
  docxtemplater() {
    const PizZip = load("pizzip");
    const Docxtemplater = load("docxtemplater");
    return (person) => {
      const options = { paragraphLoop: true, linebreaks: true };
      const document = new Docxtemplater(new PizZip(file), options);
      document.render(person);
      return document.toBuffer();
    };
  },
  "easy-template-x"() {
    const { TemplateHandler } = load("easy-template-x");
    const handler = new TemplateHandler();
    return (person) => handler.process(file, person);
  },
  "docx-templates"() {
    const { createReport } = load("docx-templates");
    return (person) =>
      createReport({ template: file, data: person, cmdDelimiter: ["{", "}"] });
  },
  "docx-templates, no sandbox"() {
    const { createReport } = load("docx-templates");
    const options = { cmdDelimiter: ["{", "}"], noSandbox: true };
    return (person) => createReport({ template: file, data: person, ...options });
  },
  carbone() {
    const carbone = load("carbone");
    return (person) =>
      new Promise((resolve, reject) =>
        carbone.render(template, person, {}, (error, finished) =>
          error ? reject(error) : resolve(finished),
        ),
      );
  },
};

const fill = engines[engine]();
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { folder, count } = JSON.parse(line);
  const begun = process.hrtime.bigint();
  for (let number = 0; number < count; number++) {
    const content = await fill(people[number % people.length]);
    if (folder) fs.writeFileSync(path.join(folder, `${number}.docx`), content);
  }
  console.log(String(process.hrtime.bigint() - begun));
}
process.exit(0);
