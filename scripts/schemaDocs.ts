/** Reads the comments of the schema files, so that the JSON Schemas say the same sentences. */
import ts from 'typescript';

/** What the comment above a schema or a field says, and the same for its fields. */
export interface SchemaDoc {
  description?: string;
  default?: unknown;
  fields: Record<string, SchemaDoc>;
  /** Names of the schemas whose fields are spread into it. */
  includes: string[];
}

/** The docs of every `export const nameSchema = …` in the text of a schema file, by name. */
export function schemaDocs(text: string): Record<string, SchemaDoc> {
  const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
  const docs: Record<string, SchemaDoc> = {};
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    const declaration = statement.declarationList.declarations[0];
    if (declaration?.initializer && declaration.name.getText().endsWith('Schema')) {
      docs[declaration.name.getText()] = docOf(statement, declaration.initializer);
    }
  }
  return docs;
}

function docOf(commented: ts.Node, value: ts.Expression): SchemaDoc {
  const doc: SchemaDoc = { ...commentOf(commented), fields: {}, includes: [] };
  for (const property of objectLiteral(value)?.properties ?? []) {
    if (ts.isPropertyAssignment(property)) {
      doc.fields[property.name.getText()] = docOf(property, property.initializer);
    } else if (ts.isSpreadAssignment(property)) {
      doc.includes.push(property.expression.getText().replace(/\.entries$/, ''));
    }
  }
  return doc;
}

/** The object in `v.optional(v.array(v.object({ … })))`: the schema is always the first argument. */
function objectLiteral(value: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!value || ts.isObjectLiteralExpression(value)) return value;
  return ts.isCallExpression(value) ? objectLiteral(value.arguments[0]) : undefined;
}

function commentOf(node: ts.Node): Pick<SchemaDoc, 'description' | 'default'> {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  if (!comment) return {};
  const sentence = wordsOf(comment.comment);
  const standard = comment.tags?.find((tag) => tag.tagName.text === 'default');
  const said = wordsOf(standard?.comment);
  const value = parsedOr(said, undefined);
  // A default in words ("the name in lower case") is no value: it stays in the sentence.
  const description = said && value === undefined ? `${sentence} Default: ${said}.` : sentence;
  return {
    ...(description.trim() && { description: description.trim() }),
    ...(value !== undefined && { default: value }),
  };
}

function wordsOf(comment: ts.JSDoc['comment']): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}

function parsedOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return otherwise;
  }
}
