/** The part of JSON Schema that `docs/openapi.json` uses. */
export interface JsonSchemaPart {
  $ref?: string;
  type?: string;
  required?: string[];
  properties?: Record<string, JsonSchemaPart>;
  items?: JsonSchemaPart;
  enum?: unknown[];
  pattern?: string;
}

/** How a value violates a schema; `read` resolves references. */
export function schemaFaults(
  schema: JsonSchemaPart,
  value: unknown,
  read: (ref: string, value: unknown) => string[],
  path = '',
): string[] {
  if (schema.$ref !== undefined)
    return read(schema.$ref, value).map((fault) => `${path}: ${fault}`);
  const { type, required = [], properties = {}, items, enum: allowed, pattern } = schema;
  if (type !== undefined && !isOfType(type, value)) return [`${path} is no ${type}`];
  const faults: string[] = [];
  if (allowed && !allowed.includes(value)) faults.push(`${path} is not one of those allowed`);
  if (pattern !== undefined && !new RegExp(pattern).test(String(value)))
    faults.push(`${path}: ${pattern}`);
  for (const [index, each] of (items && Array.isArray(value) ? value : []).entries()) {
    faults.push(...schemaFaults(items ?? {}, each, read, `${path}/${index}`));
  }
  const fields = type === 'object' ? (value as Record<string, unknown>) : {};
  faults.push(
    ...required.filter((key) => !(key in fields)).map((key) => `${path}/${key} is missing`),
  );
  for (const [key, part] of Object.entries(properties)) {
    if (key in fields) faults.push(...schemaFaults(part, fields[key], read, `${path}/${key}`));
  }
  return faults;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
