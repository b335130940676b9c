/** What begins the facts that StratML has no element for, in a text for anything. */
export const OWN_MARK = '[maltrad:';

/** Facts that have no element of their own. */
export type OwnFields = Readonly<Record<string, unknown>>;

/** A text of a document apart from the facts that `writeStratml` put at its end. */
export function ownFields(text = ''): { text: string | undefined; own: OwnFields } {
  const start = text.lastIndexOf(OWN_MARK);
  const own = start === -1 ? undefined : fieldsIn(text.slice(start));
  const rest = own ? text.slice(0, start) : text;
  return { text: rest.trim() || undefined, own: own ?? {} };
}

/** A record among the facts; an empty one when it is anything else. */
export function recordIn(value: unknown): OwnFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as OwnFields)
    : {};
}

function fieldsIn(block: string): OwnFields | undefined {
  try {
    return recordIn(JSON.parse(block.slice(block.indexOf('{'), block.lastIndexOf('}') + 1)));
  } catch {
    return undefined;
  }
}
