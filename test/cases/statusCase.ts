import { parseFollowUp, parsePlan } from '../../src/core';

/** What a text must contain and must not contain, in one language. */
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
  /** The text of the explanation contains this. */
  readonly says?: { readonly sv?: readonly string[]; readonly en?: readonly string[] };
  /** The text of the explanation does not contain this. */
  readonly never?: { readonly sv?: readonly string[]; readonly en?: readonly string[] };
  /** The card, including its accessible name. */
  readonly card?: SaidInBoth;
  /** The details of the node. */
  readonly details?: SaidInBoth;
}

/** A file in `status/`: a plan, its follow-up, and what must be said about them. */
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

/** All cases, by file name. */
export const statusCases = Object.entries(files).map(([path, one]) => ({
  name: path.replace(/^.*\/|\.json$/g, ''),
  ...one,
}));

/** The data of a case as the parsers return it. */
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

/** The parts that a text lacks, and the parts that it should not contain. */
export function wrongIn(text: string, { says = [], never = [] }: Said = {}) {
  const plain = text.replaceAll(/\s+/g, ' ');
  const missing = says.filter((piece) => !plain.includes(piece));
  const untrue = never.filter((piece) => plain.includes(piece));
  // Includes the text itself, so that a failure shows what it says instead.
  return missing.length + untrue.length === 0 ? undefined : { missing, untrue, text: plain };
}
