import { type Phrase, phraseText } from '../messages/phrase';
import { levelCount, levelName } from '../model/plan/levelName';
import type { Level } from '../model/plan/plan';
import type { MatrixCounts, MatrixRow } from '../status/overview/unitMatrix';
import { wordOf } from '../status/scale/verdict';
import type { MatrixView } from './matrixView';
import type { GoalMatrixMessages } from './goalMatrixWords';

type Words = Pick<MatrixView, 'rows' | 'messages'>;

/** The number of rows, with the plan's own word when all are of one level: "12 mål". */
export function rowCount(count: number, { rows, messages }: Words): string {
  const level = commonLevel(rows);
  return level ? levelCount(level, count, messages.locale) : messages.goalMatrix.rows(count);
}

/** The heading of the column that names the rows. */
export function rowHead({ rows, messages, kind }: Words & Pick<MatrixView, 'kind'>): string {
  const level = commonLevel(rows);
  return level ? levelName(level, messages.locale) : messages.goalMatrix.rowHead[kind];
}

/**
 * How much of the matrix is filled, and with what, as two texts: "52 av 60 rutor är fyllda." is the
 * first.
 */
export function matrixSummary(view: MatrixView): [filled: string, what: string] {
  const { matrix, rows, heads, messages } = view;
  const { goalMatrix } = messages;
  const { total } = matrix;
  const differing = rows.filter(({ disagrees }) => disagrees).length;
  const filled = goalMatrix.filled(total.filled, rows.length * heads.length);
  if (total.assessed === 0) return [`${filled}.`, goalMatrix.noneAssessed[view.kind]];
  const what = [...levelWords(total, messages), ...leftWords(total, messages)].join(', ');
  return [
    `${filled}:`,
    [`${what}.`, ...(differing > 0 ? [goalMatrix.differ(rowCount(differing, view))] : [])].join(
      ' ',
    ),
  ];
}

/** How the units' statuses differ; `undefined` when they agree. */
export function disagreementWords(
  { disagrees, counts, status }: MatrixRow,
  messages: GoalMatrixMessages,
): string | undefined {
  if (!disagrees) return undefined;
  const words = levelWords(counts, messages);
  const { disagree, differInStatus } = messages.goalMatrix;
  if (words.length > 1) return (counts.measured > 0 ? differInStatus : disagree)(words.join(', '));
  const own = phraseText(wordOf(status.verdict, status.scale), messages);
  return messages.goalMatrix.bodyDisagrees(words.join(''), own.toLocaleLowerCase(messages.locale));
}

/** The count of each level, with a no-break space after the number: "2 uppfyllt", "1 delvis uppfyllt". */
function levelWords({ levels }: MatrixCounts, messages: GoalMatrixMessages): string[] {
  const inText = (word: Phrase) => phraseText(word, messages).toLocaleLowerCase(messages.locale);
  return levels.map(({ word, count }) => `${count}\u00A0${inText(word)}`);
}

function leftWords(
  { filled, assessed }: MatrixCounts,
  { goalMatrix }: GoalMatrixMessages,
): string[] {
  return filled > assessed ? [goalMatrix.left(filled - assessed)] : [];
}

function commonLevel(rows: readonly MatrixRow[]): Level | undefined {
  const levels = new Set(rows.map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}
