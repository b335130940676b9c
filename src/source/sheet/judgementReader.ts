import { phrase } from '../../messages/phrase';
import type { Assessment } from '../../model/follow-up/followUp';
import type { Analysis, FollowUpAction } from '../../model/follow-up/followUpAction';
import type { Threshold } from '../../model/measure/measureTarget';
import { periodEnd } from '../../model/measure/period';
import type { Level } from '../../model/plan/plan';
import type { Purpose } from '../../status/scale/scaleFor';
import type { CsvColumn } from '../headings/csvColumns';
import { wordValue } from '../headings/csvWords';
import { present } from '../../collections/present';
import type { SheetReader } from './sheetReader';
import type { StatusWords } from './statusWords';
import type { UnitIds } from './unitIds';

/** The nodes that a row is about. */
export interface Judged {
  /** Id of the node that the row's figures and assessment belong to. */
  readonly measured: string;
  /** Id of the node that the row describes, which may be one under the measured node. */
  readonly own: string;
  /** The kind of a node's level; `undefined` when the sheet does not say. */
  readonly kindOf: (id: string) => Level['kind'] | undefined;
}

/** Reads what a body has decided and written: assessments, motivations, analyses, actions and thresholds. */
export class JudgementReader {
  readonly assessments: Assessment[] = [];
  readonly analyses: Analysis[] = [];
  readonly actions: FollowUpAction[] = [];
  private readonly reader: SheetReader;
  private readonly units: UnitIds;
  private readonly words: StatusWords;
  private readonly known = new Set<string>();

  constructor(reader: SheetReader, units: UnitIds, words: StatusWords) {
    this.reader = reader;
    this.units = units;
    this.words = words;
  }

  /** Reads a row. Returns the day by which its node is to be done, when the row has one. */
  readRow(row: number, judged: Judged): string | undefined {
    const before = this.assessments.length;
    this.readStatus(row, judged);
    this.assess(row, 'assessment', judged.measured, purposesOf(judged, judged.measured));
    this.readForecast(row, judged.measured, this.assessments.length > before);
    const due = this.readAction(row, judged);
    this.readAnalysis(row, judged.measured, this.assessments.length > before);
    return due;
  }

  /** The thresholds in a row, for the target in the same row. */
  thresholds(row: number, unit: string): Threshold[] | undefined {
    const { reader } = this;
    const index = reader.sheet.columns.get('threshold');
    const text = reader.text(row, 'threshold');
    if (index === undefined || text === '') return undefined;
    const read = this.words.thresholds(text, unit, reader.format);
    if (!read) reader.report('wrong-type', row, index, 'notANumber');
    return read;
  }

  /** The column "Status" is an assessment of the node or activity, unless it describes a figure. */
  private readStatus(row: number, judged: Judged): void {
    const { reader } = this;
    const text = reader.text(row, 'valueStatus');
    const isOfFigure = reader.has('value') && reader.text(row, 'period') !== '';
    if (text === '' || isOfFigure || wordValue('valueStatus', text) !== undefined) return;
    this.assess(row, 'valueStatus', judged.own, purposesOf(judged, judged.own));
  }

  private readForecast(row: number, of: string, isAssessed: boolean): void {
    const { reader } = this;
    const text = reader.text(row, 'forecast');
    // A number is a figure, which the figure reader reads.
    if (text !== '' && !/^\W*\d/.test(text))
      this.assess(row, 'forecast', of, ['forecast'], isAssessed);
  }

  /** @param isMotivated whether the row's motivation and assessor belong to another assessment in the row */
  private assess(
    row: number,
    column: CsvColumn,
    of: string,
    purposes: readonly Purpose[],
    isMotivated = false,
  ): void {
    const { reader, words } = this;
    const index = reader.sheet.columns.get(column);
    const text = reader.text(row, column);
    if (index === undefined || text === '') return;
    for (const purpose of purposes) {
      const status = words.statusOf(text, purpose);
      if (status === undefined) continue;
      const stated = {
        of,
        status,
        ...(purpose === 'outcome' ? {} : { purpose }),
        ...this.about(row, isMotivated),
      };
      if (this.isNew(stated)) this.assessments.push(stated);
      return;
    }
    const all = purposes.flatMap((purpose) => words.wordsFor(purpose, reader.sheet.language));
    reader.report('unknown-value', row, index, (at) =>
      phrase('sheet', 'unknownWord', { ...at, words: [...new Set(all)] }),
    );
  }

  /** Who assessed, why and, when the row has a period, on which day. */
  private about(row: number, isMotivated: boolean): Partial<Assessment> {
    const { reader } = this;
    const period = reader.text(row, 'period');
    return present({
      motivation: (!isMotivated && reader.text(row, 'motivation')) || undefined,
      assessor: (!isMotivated && reader.text(row, 'assessor')) || undefined,
      date: period === '' ? undefined : periodEnd({ period }),
    });
  }

  private readAnalysis(row: number, of: string, isAssessed: boolean): void {
    const { reader } = this;
    const isLong = reader.has('value') && reader.text(row, 'period') !== '';
    const texts = [
      reader.text(row, 'analysis'),
      // A motivation without an assessment explains the outcome, so it is part of the analysis.
      isAssessed ? '' : reader.text(row, 'motivation'),
      isLong ? '' : reader.text(row, 'comment'),
    ];
    const text = texts.filter(Boolean).join('\n\n') || undefined;
    const deviation = reader.text(row, 'deviation') || undefined;
    const said = { of, ...present({ text, deviation }) };
    if ((text ?? deviation) !== undefined && this.isNew(said)) this.analyses.push(said);
    if (!isAssessed) this.tellLost(row, ['assessor']);
  }

  private readAction(row: number, { measured, own }: Judged): string | undefined {
    const { reader } = this;
    const name = reader.text(row, 'action');
    const dueDate = this.day(row);
    if (name === '') {
      this.tellLost(row, ['actionOwner', 'actionState']);
      return dueDate;
    }
    const owner = reader.text(row, 'actionOwner');
    const action = {
      of: own === measured ? measured : own,
      name,
      ...present({
        unitId: owner ? this.units.idOf(owner) : undefined,
        dueDate,
        state: this.state(row),
      }),
    };
    if (this.isNew(action))
      this.actions.push({ id: `atgard-${this.actions.length + 1}`, ...action });
    return undefined;
  }

  private state(row: number): string | undefined {
    const { reader, words } = this;
    const index = reader.sheet.columns.get('actionState');
    const text = reader.text(row, 'actionState');
    if (index === undefined || text === '') return undefined;
    const state = words.statusOf(text, 'activity');
    if (state === undefined) {
      const all = words.wordsFor('activity', reader.sheet.language);
      reader.report('unknown-value', row, index, (at) =>
        phrase('sheet', 'unknownWord', { ...at, words: all }),
      );
    }
    return state;
  }

  private day(row: number): string | undefined {
    const { reader } = this;
    const index = reader.sheet.columns.get('dueDate');
    const text = reader.text(row, 'dueDate');
    if (index === undefined || text === '') return undefined;
    const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? periodEnd({ period: text });
    if (day === undefined) reader.report('invalid-date', row, index, 'notADay');
    return day;
  }

  private tellLost(row: number, columns: readonly CsvColumn[]): void {
    for (const column of columns) {
      const index = this.reader.sheet.columns.get(column);
      if (index === undefined || this.reader.text(row, column) === '') continue;
      this.reader.report('left-out', row, index, 'belongsToNone');
    }
  }

  /** Whether this has not been read before: each row of a list of figures may repeat it. */
  private isNew(said: object): boolean {
    const key = JSON.stringify(said);
    if (this.known.has(key)) return false;
    this.known.add(key);
    return true;
  }
}

function purposesOf({ kindOf }: Judged, id: string): readonly Purpose[] {
  return kindOf(id) === 'assignment' ? ['activity', 'outcome'] : ['outcome'];
}
