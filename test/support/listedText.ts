/**
 * The Swedish text of an issue in a list, where its path is shown beside it instead of at the beginning.
 */
export function listedText({ path, sv }: { path: string; sv: string }): string {
  if (path === '' || !sv.startsWith(`${path}: `)) return sv;
  const said = sv.slice(path.length + 2);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
