/** Values of a template's parameters (names in braces) in a path. */
export type PathParameters = Readonly<Record<string, string>>;

/** The first template that matches the path (`/plans/{planId}`), with its parameters. */
export function matchPath(
  templates: readonly string[],
  path: string,
): [template: string | undefined, parameters: PathParameters] {
  const parts = path.split('/').map(decoded);
  for (const template of templates) {
    const parameters = matchParts(template.split('/'), parts);
    if (parameters) return [template, parameters];
  }
  return [undefined, {}];
}

function matchParts(
  names: readonly string[],
  parts: readonly (string | undefined)[],
): PathParameters | undefined {
  if (names.length !== parts.length) return undefined;
  const found: [string, string][] = [];
  for (const [index, name] of names.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (name.startsWith('{') && part !== '') found.push([name.slice(1, -1), part]);
    else if (name !== part) return undefined;
  }
  return Object.fromEntries(found);
}

/** Decodes a segment; `undefined` when a percent sign does not begin a valid sequence. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
