/** Reads the docstrings of the model's interfaces, so that the JSON Schemas contain the same sentences. */
import ts from 'typescript';

/** The docstring of a type or of one of its fields. */
export interface SchemaDoc {
  description?: string;
  default?: unknown;
  /** Whether the field may be absent. */
  isOptional: boolean;
  /** The string literals that the field may hold, if it may hold nothing else. */
  words?: string[];
  /** Name of the field's type, or of its list items' type, if that is an interface. */
  type?: string;
  fields: Record<string, SchemaDoc>;
  /** Names of the interfaces that it extends. */
  includes: string[];
}

/** The docs of every interface and type alias in a file's text, by name. */
export function schemaDocs(text: string): Record<string, SchemaDoc> {
  const file = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true);
  const docs: Record<string, SchemaDoc> = {};
  for (const each of file.statements) {
    if (ts.isInterfaceDeclaration(each)) {
      const parts = { fields: fieldsOf(each), includes: basesOf(each) };
      docs[each.name.text] = { ...commentOf(each), isOptional: false, ...parts };
    } else if (ts.isTypeAliasDeclaration(each)) {
      docs[each.name.text] = { ...commentOf(each), isOptional: false, ...typeDoc(each.type) };
    }
  }
  return docs;
}

function basesOf({ heritageClauses = [] as never }: ts.InterfaceDeclaration): string[] {
  return heritageClauses.flatMap(({ types }) => types.map((type) => type.getText()));
}

function fieldsOf({
  members,
}: ts.InterfaceDeclaration | ts.TypeLiteralNode): Record<string, SchemaDoc> {
  return Object.fromEntries(
    members.filter(ts.isPropertySignature).map((each) => [each.name.getText(), fieldDoc(each)]),
  );
}

function fieldDoc(field: ts.PropertySignature): SchemaDoc {
  const isOptional = field.questionToken !== undefined;
  return { ...commentOf(field), isOptional, ...typeDoc(field.type) };
}

function typeDoc(type: ts.TypeNode | undefined): Omit<SchemaDoc, 'isOptional'> {
  const options = optionsOf(type);
  const words = options.flatMap((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
  );
  const [only] = options;
  return {
    ...(words.length === options.length && { words }),
    ...(only && ts.isTypeReferenceNode(only) && { type: only.typeName.getText() }),
    fields: only && ts.isTypeLiteralNode(only) ? fieldsOf(only) : {},
    includes: [],
  };
}

/** The members of a type such as `readonly (A | B)[] | undefined`: A and B. */
function optionsOf(type: ts.TypeNode | undefined): ts.TypeNode[] {
  if (!type || type.kind === ts.SyntaxKind.UndefinedKeyword) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(optionsOf);
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return optionsOf(type.type);
  return ts.isArrayTypeNode(type) ? optionsOf(type.elementType) : [type];
}

function commentOf(node: ts.Node): Pick<SchemaDoc, 'description' | 'default'> {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  if (!comment) return {};
  const sentence = wordsOf(comment.comment);
  const standard = comment.tags?.find((tag) => tag.tagName.text === 'default');
  const said = wordsOf(standard?.comment);
  const value = parsedOr(said, undefined);
  // A default in words ("the name in lower case") is not a JSON value, so it stays in the sentence.
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
