import { phrase } from '../../messages/phrase';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Issue } from '../../model/parse/issue';
import type { Plan } from '../../model/plan/plan';
import { clipped, sheetIssue } from '../sheet/sheetIssue';
import { readCsv } from './readCsv';
import { writeCsv, type WriteCsvOptions } from './writeCsv';

/**
 * What a file from `writeCsv` loses of a plan and a follow-up: fields without a column, and texts that
 * become something else in a cell. It is found by writing the file and reading it back. Gives one issue
 * for each field.
 *
 * @example
 * const issues = csvIssues(plan, followUp);
 * const text = writeCsv(plan, followUp);
 */
export function csvIssues(plan: Plan, followUp?: FollowUp, options: WriteCsvOptions = {}): Issue[] {
  const text = writeCsv(plan, followUp, options);
  const units = [...(plan.units ?? []), ...(followUp?.units ?? [])];
  const isAlone = options.content === 'figures';
  const written = isAlone ? followUp : withFigures(plan, followUp);
  const read = readCsv(text, { levels: plan.levels, units });
  const differences = new Differences();
  differences.compare(written, read.data ?? {});
  const plain = new Differences();
  if (!isAlone) plain.compare(written, readCsv(text).data ?? {});
  return [...(plain.isLargerThan(differences) ? [readWith()] : []), ...differences.issues()];
}

/** The data that a file with both the plan and the follow-up should be read as. */
function withFigures(plan: Plan, followUp: FollowUp | undefined): object {
  const {
    observations = [],
    targets = [],
    id: _,
    planId: _planId,
    units: _units,
    ...rest
  } = followUp ?? {};
  const all = [...(plan.observations ?? []), ...observations];
  const nodes = plan.nodes.map((node) => {
    const own = targets.filter(({ of }) => of === node.id).map(({ of: _of, ...target }) => target);
    return own.length === 0 ? node : { ...node, targets: [...(node.targets ?? []), ...own] };
  });
  const known = new Set(plan.nodes.map(({ id }) => id));
  const lost = targets.filter(({ of }) => !known.has(of));
  return { ...plan, nodes, observations: all, followUp: { ...rest, targets: lost } };
}

function readWith(): Issue {
  return sheetIssue('left-out', 'notice', 'levels', phrase('sheet', 'readWith'));
}

/** Fields in which two records differ, with how many times each differs and the first record that does. */
class Differences {
  private readonly fields = new Map<string, { count: number; first: string }>();

  compare(written: unknown, read: unknown, path: readonly string[] = [], at = ''): void {
    if (isEmpty(written) && isEmpty(read)) return;
    if (Array.isArray(written) && Array.isArray(read) && written.length === read.length) {
      for (const [index, item] of written.entries()) {
        this.compare(item, read[index], path, nameOf(item) ?? at);
      }
    } else if (isRecord(written) && isRecord(read)) {
      for (const key of new Set([...Object.keys(written), ...Object.keys(read)])) {
        this.compare(written[key], read[key], [...path, key], at);
      }
    } else if (isRecord(written) && read === undefined && path.at(-1) === 'followUp') {
      // In a file with the plan, only the figures and targets of a follow-up have columns.
      this.compare(written, {}, path, at);
    } else if (!Object.is(written, read)) this.add(path.join('.'), at);
  }

  isLargerThan(other: Differences): boolean {
    return this.fields.size > other.fields.size;
  }

  issues(): Issue[] {
    return [...this.fields].map(([field, { count, first }]) => {
      const values = { field, count, ...(first === '' ? {} : { first: clipped(first) }) };
      return sheetIssue('left-out', 'notice', field, phrase('sheet', 'notInFile', values));
    });
  }

  private add(field: string, at: string): void {
    const known = this.fields.get(field);
    if (known) known.count += 1;
    else this.fields.set(field, { count: 1, first: at });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values that mean the same as an absent field. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === false || value === '';
}

function nameOf(item: unknown): string | undefined {
  const { id, of } = isRecord(item) ? item : {};
  return typeof id === 'string' ? id : typeof of === 'string' ? of : undefined;
}
