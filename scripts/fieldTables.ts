/** The tables of fields in `docs/`, from the sentences of the interfaces. */
import { allFields } from './jsonSchema';
import type { SchemaDoc } from './schemaDocs';

/** The text with every table after `<!-- fields: Plan -->` as the interface of that name has it. */
export function withFieldTables(text: string, docs: Record<string, SchemaDoc>): string {
  return text.replaceAll(
    /<!-- fields: (\w+) -->\n[^]*?(?=\n\n|$)/g,
    (_, name: string) => `<!-- fields: ${name} -->\n${fieldTable(name, docs)}`,
  );
}

function fieldTable(name: string, docs: Record<string, SchemaDoc>): string {
  const doc = docs[name];
  if (!doc) throw new Error(`There is no interface ${name}.`);
  const rows = Object.entries(allFields(doc, docs)).map(([field, said]) => {
    const isNeeded = said.isOptional ? '' : '**';
    return `| ${isNeeded}\`${field}\`${isNeeded} | ${sentenceOf(said)} |`;
  });
  return ['| field | what |', '| --- | --- |', ...rows].join('\n');
}

function sentenceOf(doc: SchemaDoc): string {
  const words = doc.words?.map((word) => `\`${word}\``).join(', ');
  const standard = doc.default === undefined ? undefined : `\`${JSON.stringify(doc.default)}\``;
  return [
    doc.description,
    words === undefined ? undefined : `One of ${words}.`,
    standard === undefined ? undefined : `Default: ${standard}.`,
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll('|', '\\|');
}
