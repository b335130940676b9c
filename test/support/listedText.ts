/** What a list of issues says of one in Swedish: its path stands apart, and not at the beginning too. */
export function listedText({ path, sv }: { path: string; sv: string }): string {
  if (path === '' || !sv.startsWith(`${path}: `)) return sv;
  const said = sv.slice(path.length + 2);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
