/** Comments and other constructs whose content can look like tags. */
const CLOSED_BY: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Why markup is refused before it is parsed: it has a DOCTYPE, or too many levels of elements. */
export function markupProblem(xml: string, maxDepth: number): 'doctype' | 'too-deep' | undefined {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const closed = CLOSED_BY.find(([start]) => xml.startsWith(start, at));
    if (!closed && xml[at + 1] === '!') return 'doctype';
    const end = closed ? endOf(xml, at, closed) : tagEnd(xml, at);
    // The parser reports a construct that is never closed.
    if (end === -1) return undefined;
    if (!closed) depth += xml[at + 1] === '/' ? -1 : xml[end - 1] === '/' ? 0 : 1;
    if (depth > maxDepth) return 'too-deep';
    at = end;
  }
  return undefined;
}

/** Index of the end of a construct. Its end may not overlap its start, so "<!-->" is not closed. */
function endOf(xml: string, at: number, [start, end]: (typeof CLOSED_BY)[number]): number {
  return xml.indexOf(end, at + start.length);
}

/** Index of the end of a tag, whose quoted values can contain ">". */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") at = xml.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
