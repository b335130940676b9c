/** Marks the start of fields that StratML has no element for, at the end of OtherInformation. */
export const OWN_MARK = '[maltrad:';

/** Fields that StratML has no element for. */
export type OwnFields = Readonly<Record<string, unknown>>;

/** Splits a text of a document into the text itself and the fields that `writeStratml` put at its end. */
export function ownFields(text = ''): { text: string | undefined; own: OwnFields } {
  const start = text.lastIndexOf(OWN_MARK);
  const own = start === -1 ? undefined : fieldsIn(text.slice(start));
  const rest = own ? text.slice(0, start) : text;
  return { text: rest.trim() || undefined, own: own ?? {} };
}

/** A value as a record; an empty one when it is something else. */
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
