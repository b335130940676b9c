/** Spreadsheets as users write them, one per file in `sheets/`: what is read, and every issue. */
import { expect, test } from 'vitest';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Observation } from '../../src/model/measure/observation';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import type { Issue } from '../../src/model/parse/issue';
import { parsePlan } from '../../src/model/plan/parsePlan';
import type { PlanNode } from '../../src/model/plan/planNode';
import { Converted } from '../../src/source/converted';
import { csvSource } from '../../src/source/csv/csvSource';
import type { CsvOptions } from '../../src/source/sheet/csvOptions';
import { caseWorkbook, type CaseWorkbook } from './caseWorkbook';

/** A case. Exactly one of `csv`, `workbook` and `base64` is the file. */
interface SheetCase {
  /** Why the case exists, in one sentence. */
  why: string;
  /** The text of a file, or its lines. */
  csv?: string | string[];
  workbook?: CaseWorkbook;
  /** The bytes of a file, for cases about encodings. */
  base64?: string;
  options?: CsvOptions;
  /** Expected fields of nodes, by id or name; `null` for a field that must be absent. */
  plan?: Record<string, Partial<Record<keyof PlanNode, unknown>>>;
  /** Names of the levels, from the top down. */
  levels?: string[];
  /** Number of nodes. */
  nodes?: number;
  /** All figures, complete and in order. */
  figures?: Observation[];
  /** Expected parts of the follow-up, from a file of figures or from columns of a plan. */
  followUp?: Partial<Record<keyof FollowUp, unknown>>;
  /** All issues, from the reader and then from the plan; `sv` and `en` are parts of their messages. */
  issues: { code: Issue['code']; severity: Issue['severity']; sv: string; en: string }[];
}

const files = import.meta.glob<SheetCase>('./sheets/*.json', { eager: true, import: 'default' });
const cases = Object.entries(files).map(([path, one]) => ({
  ...one,
  name: path.replace(/^.*\/|\.json$/g, ''),
}));

async function read({ csv, workbook, base64, options }: SheetCase) {
  const file = workbook
    ? caseWorkbook(workbook)
    : base64 === undefined
      ? [csv ?? []].flat().join('\r\n')
      : Uint8Array.from(Buffer.from(base64, 'base64'));
  const source = csvSource({ id: 'case', file, planId: 'plan', planTitle: 'Plan', ...options });
  const loaded = await source.load({ signal: new AbortController().signal });
  if (!(loaded instanceof Converted)) throw new Error('Not converted');
  const { data, issues } = loaded;
  if (data === null) return { nodes: [], levels: [], figures: [], followUp: undefined, issues };
  const isPlan = typeof data === 'object' && 'nodes' in data;
  const plan = isPlan ? parsePlan(data) : undefined;
  const followUp = isPlan ? undefined : parseFollowUp(data);
  const beside = parseFollowUp(loaded.followUp ?? {});
  return {
    nodes: plan?.value?.nodes ?? [],
    levels: plan?.value?.levels.map(({ name }) => name) ?? [],
    figures: plan?.value?.observations ?? followUp?.value?.observations ?? [],
    followUp: (followUp ?? beside).value,
    issues: [...issues, ...((plan ?? followUp)?.issues ?? [])],
  };
}

/** The parts of the result that the case mentions. */
function readOf(
  one: SheetCase,
  { nodes, levels, figures, followUp, issues }: Awaited<ReturnType<typeof read>>,
) {
  const pieces = Object.entries(one.plan ?? {}).map(([key, piece]) => {
    const node = nodes.find(({ id }) => id === key) ?? nodes.find(({ name }) => name === key);
    return [key, node && pieceOf(node, piece)];
  });
  return {
    plan: one.plan && Object.fromEntries(pieces),
    levels: one.levels && levels,
    nodes: one.nodes === undefined ? undefined : nodes.length,
    figures: one.figures && figures,
    followUp: one.followUp && pieceOf(followUp ?? {}, one.followUp),
    issues: issues.map(({ code, severity, message }) => ({ code, severity, ...message })),
  };
}

function pieceOf(from: object, fields: object): Record<string, unknown> {
  const all = new Map(Object.entries(from));
  return Object.fromEntries(Object.keys(fields).map((field) => [field, all.get(field) ?? null]));
}

test.each(cases)('$name: $why', async (one) => {
  const { plan, levels, nodes, figures, followUp } = one;
  const issues = one.issues.map(({ sv, en, ...issue }) => ({
    ...issue,
    sv: expect.stringContaining(sv) as string,
    en: expect.stringContaining(en) as string,
  }));
  expect(readOf(one, await read(one))).toEqual({ plan, levels, nodes, figures, followUp, issues });
});
