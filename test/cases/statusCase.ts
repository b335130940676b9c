import { parseFollowUp, parsePlan } from '../../src/core';

/** What must stand in a text and what must not, in one language. */
export interface Said {
  readonly says?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
}

/** The same for both languages. */
interface SaidInBoth {
  readonly sv?: Said;
  readonly en?: Said;
}

/** What is expected of one node. */
interface ExpectedNode {
  /** Key of the level; `null` when there is no verdict. */
  readonly status: string | null;
  /** Why there is no verdict. */
  readonly reason?: string;
  /** What the explanation says as text. */
  readonly says?: { readonly sv?: readonly string[]; readonly en?: readonly string[] };
  /** What it does not say. */
  readonly never?: { readonly sv?: readonly string[]; readonly en?: readonly string[] };
  /** What the card shows, its accessible name included. */
  readonly card?: SaidInBoth;
  /** What the details show. */
  readonly details?: SaidInBoth;
}

/** A file of `status/`: a plan, its follow-up, and what must be said of them. */
interface StatusCase {
  readonly why: string;
  readonly plan: unknown;
  readonly followUp?: unknown;
  /** A follow-up that the cards are compared with. */
  readonly compareWith?: unknown;
  readonly nodes: Readonly<Record<string, ExpectedNode>>;
  /** Codes of all issues of plan and follow-up. @default [] */
  readonly issues?: readonly string[];
}

const files = import.meta.glob<StatusCase>('./status/*.json', { eager: true, import: 'default' });

/** Every case of the case book, by the name of its file. */
export const statusCases = Object.entries(files).map(([path, one]) => ({
  name: path.replace(/^.*\/|\.json$/g, ''),
  ...one,
}));

/** The inputs of a case as the readers give them. */
export function readCase({ plan, followUp, compareWith }: StatusCase) {
  const read = parsePlan(plan);
  const followUps = [followUp, compareWith].map((one) =>
    one === undefined ? undefined : parseFollowUp(one),
  );
  const [shown, earlier] = followUps;
  if (!read.value) throw new Error('The plan of the case cannot be read');
  return {
    plan: read.value,
    followUp: shown?.value ?? undefined,
    compareWith: earlier?.value ?? undefined,
    issues: [...read.issues, ...(shown?.issues ?? [])],
  };
}

/** The pieces that a text lacks, and those that it has and should not. */
export function wrongIn(text: string, { says = [], never = [] }: Said = {}) {
  const plain = text.replaceAll(/\s+/g, ' ');
  const missing = says.filter((piece) => !plain.includes(piece));
  const untrue = never.filter((piece) => plain.includes(piece));
  // With the text, so that what is said instead is seen at once.
  return missing.length + untrue.length === 0 ? undefined : { missing, untrue, text: plain };
}
