/** What stands in a path where its template has a name in braces. */
export type PathParameters = Readonly<Record<string, string>>;

/** The first template that fits the path (`/plans/{planId}`), and what its names stand for. */
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

/** `undefined` for a percent sign that begins no character. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
