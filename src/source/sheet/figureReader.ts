import { phrase } from '../../messages/phrase';
import type { FollowUpTarget } from '../../model/follow-up/followUp';
import { knownValue } from '../../model/measure/knownValue';
import type { Observation } from '../../model/measure/observation';
import { wordValue } from '../headings/csvWords';
import type { FigureColumn } from '../headings/figureColumn';
import { present } from '../../collections/present';
import type { JudgementReader } from './judgementReader';
import { headingWords } from '../headings/headingWords';
import { readTarget } from './readTarget';
import { cellPlace, namedCell } from './sheetIssue';
import type { SheetReader } from './sheetReader';
import type { UnitIds } from './unitIds';
import { isSameScale, unitScale } from './unitScale';

type ValueStatus = Observation['valueStatus'];
type FigureValue = Pick<Observation, 'value' | 'valueStatus' | 'note'>;

/** Signs in place of a number. As in Kolada, ".." means secrecy and "." not applicable. */
const MARKS: ReadonlyMap<string, ValueStatus> = new Map([
  ...['-', '–', '—', '−'].map((mark) => [mark, 'missing'] as const),
  ...['..', '…', '...', 'x', 'X', '×'].map((mark) => [mark, 'suppressed'] as const),
  ['.', 'notApplicable'],
]);

/** "<5": withheld because so small a number could reveal who the people are. */
const TOO_FEW = /^(?:<|≤|<=|mindre än |färre än |less than |fewer than )\s*\d{1,2}$/i;

/** Reads the figures and targets of rows, and the units written after the numbers. */
export class FigureReader {
  readonly observations: Observation[] = [];
  readonly targets: FollowUpTarget[] = [];
  /** Unit of each measure by node id: the one in the column of units, else the first after a number. */
  readonly unitOf = new Map<string, string>();
  private readonly reader: SheetReader;
  private readonly units: UnitIds;

  private readonly judgements: JudgementReader;
  /** Where the first figure of each series stands for a period, by both. */
  private readonly firsts = new Map<string, { row: number; index: number; value: number | null }>();

  constructor(reader: SheetReader, units: UnitIds, judgements: JudgementReader) {
    this.reader = reader;
    this.units = units;
    this.judgements = judgements;
  }

  /** Reads the targets and figures that a row has for the node with this id. */
  readRow(row: number, of: string): void {
    const { reader } = this;
    const unit = this.unitOf.has(of) ? '' : reader.text(row, 'unit');
    if (unit) this.unitOf.set(of, unit);
    this.readTargets(row, of);
    this.readLong(row, of);
    this.readForecast(row, of);
    for (const column of reader.sheet.figures) {
      if (column.kind !== 'target') this.readWide(row, of, column);
    }
  }

  private readTargets(row: number, of: string): void {
    const { reader } = this;
    const index = reader.sheet.columns.get('target');
    const period = reader.text(row, 'targetPeriod') || reader.text(row, 'period');
    const sex = reader.word('sex', row, 'sex');
    if (index !== undefined) {
      const { unit } = headingWords(reader.sheet.headings[index] ?? '');
      this.readTargetCell(row, of, { index, period, sex, unit });
    }
    for (const column of reader.sheet.figures) {
      if (column.kind === 'target') this.readTargetCell(row, of, column);
    }
  }

  private readTargetCell(
    row: number,
    of: string,
    { index, period, sex, unit: ofHeading = '' }: Omit<FigureColumn, 'kind'>,
  ): void {
    const { reader } = this;
    const cell = reader.cell(row, index);
    if (cell === '' || MARKS.has(String(cell))) return;
    const { target, unit: ofCell, onlyWords } = readTarget(cell, reader.format);
    const unit = ofCell || (target.form === 'text' ? '' : ofHeading);
    if (onlyWords) reader.report('unknown-value', row, index, 'onlyWords', 'notice');
    const isSame = isSameScale(unit, this.unitOf.get(of) ?? '');
    if (!isSame) reader.report('wrong-type', row, index, 'targetUnit');
    else if (unit && !this.unitOf.has(of)) this.unitOf.set(of, unit);
    const tolerance = target.form === 'text' ? undefined : reader.number(row, 'tolerance');
    const partOfYear = target.form === 'text' ? undefined : reader.word('yes', row, 'partOfYear');
    const known = isSame ? target : { form: 'text' as const, text: String(cell) };
    const thresholds = this.judgements.thresholds(row, this.unitOf.get(of) ?? '');
    this.targets.push({
      of,
      ...known,
      ...present({ period: period || undefined, sex, tolerance, partOfYear, thresholds }),
    });
  }

  private readLong(row: number, of: string): void {
    const { reader } = this;
    const index = reader.sheet.columns.get('value');
    if (index === undefined) return;
    const [cell, period] = [reader.cell(row, index), reader.text(row, 'period')];
    if (period === '') {
      if (cell !== '') reader.report('missing-field', row, index, 'noPeriod');
      return;
    }
    const status = reader.word('valueStatus', row, 'valueStatus');
    const { unit } = headingWords(reader.sheet.headings[index] ?? '');
    const value = this.valueIn(row, index, of, unit);
    this.add(row, index, {
      of,
      period,
      ...value,
      ...present({
        valueStatus: status ?? value.valueStatus,
        from: reader.text(row, 'from') || undefined,
        to: reader.text(row, 'to') || undefined,
        sex: reader.word('sex', row, 'sex'),
        nature: reader.word('nature', row, 'nature'),
        count: reader.number(row, 'count'),
        methodVersion: reader.text(row, 'methodVersion') || undefined,
        note: [reader.text(row, 'comment'), value.note].filter(Boolean).join(' ') || undefined,
        unitId: this.organisation(row),
      }),
    });
  }

  /** A number under "Prognos" is a forecast for the period of the row. Words there are an assessment. */
  private readForecast(row: number, of: string): void {
    const { reader } = this;
    const index = reader.sheet.columns.get('forecast');
    if (index === undefined || !/^\W*\d/.test(String(reader.sheet.rows[row]?.[index] ?? '')))
      return;
    const period = reader.text(row, 'period') || reader.text(row, 'targetPeriod');
    if (period === '') {
      reader.report('missing-field', row, index, 'noPeriod');
      return;
    }
    const value = this.value(row, index, of);
    this.add(row, index, { of, period, ...value, nature: 'forecast' });
  }

  private readWide(row: number, of: string, column: FigureColumn): void {
    const { index, kind, period, sex, unit } = column;
    if (kind === 'target' || this.reader.cell(row, index) === '') return;
    const value = this.valueIn(row, index, of, unit);
    const nature = kind === 'outcome' ? undefined : kind;
    const unitId = this.organisation(row);
    const ofRow = wordValue('valueStatus', this.reader.text(row, 'valueStatus'));
    const stated = column.valueStatus ?? (ofRow === 'preliminary' ? ofRow : undefined);
    const valueStatus =
      value.value === null
        ? (value.valueStatus === 'missing' && ofRow) || value.valueStatus
        : stated;
    this.add(row, index, {
      of,
      period,
      ...value,
      ...present({ valueStatus, sex, nature, unitId }),
    });
  }

  /** Adds a figure, and reports one that has another value than the first for the same thing and period. */
  private add(row: number, index: number, figure: Observation): void {
    this.observations.push(figure);
    if (knownValue(figure) === null) return;
    const { value: _value, note: _note, count: _count, valueStatus, ...series } = figure;
    const key = JSON.stringify([series, valueStatus === 'preliminary']);
    const first = this.firsts.get(key);
    if (!first) this.firsts.set(key, { row, index, value: figure.value });
    else if (first.value !== figure.value) this.reportOther(row, index, first);
  }

  private reportOther(row: number, index: number, first: { row: number; index: number }): void {
    const { reader } = this;
    const { sheet } = reader;
    const cell = sheet.rows[first.row]?.[first.index] ?? '';
    const place = namedCell(cellPlace(sheet, first.row, first.index), cell);
    const other = { otherRow: place.row, otherColumn: place.column, other: place.cell };
    reader.report('different-figures', row, index, (at) =>
      phrase('sheet', 'otherFigure', { ...at, ...other }),
    );
  }

  /**
   * Reads a figure under a heading that may have a unit. A measure without a unit gets that one; when the
   * two count on different scales the figure is not used, and that is an issue.
   */
  private valueIn(row: number, index: number, of: string, unit: string | undefined): FigureValue {
    const known = this.unitOf.get(of) ?? '';
    const isFilled = this.reader.cell(row, index) !== '';
    if (unit !== undefined && isFilled && !isSameScale(unit, known)) {
      this.reader.report('wrong-type', row, index, (at) =>
        phrase('sheet', 'otherUnit', { ...at, unit: known }),
      );
      return { value: null, valueStatus: 'missing' };
    }
    if (unit !== undefined && isFilled && known === '') this.unitOf.set(of, unit);
    return this.value(row, index, of);
  }

  private organisation(row: number): string | undefined {
    const text = this.reader.text(row, 'organisation');
    return text ? this.units.idOf(text) : undefined;
  }

  /** Reads a cell of figures. An empty cell, or one that is not a number, is missing and never zero. */
  private value(row: number, index: number, of: string): FigureValue {
    const { reader } = this;
    const cell = reader.cell(row, index);
    const valueStatus = markOf(String(cell));
    if (valueStatus) return { value: null, valueStatus };
    if (TOO_FEW.test(String(cell))) {
      return { value: null, valueStatus: 'suppressed' as const, note: String(cell) };
    }
    const read = reader.figure(row, index, this.unitOf.get(of) ?? '');
    if (!read) return { value: null, valueStatus: 'missing' as const };
    if (read.unit && !this.unitOf.has(of)) this.newUnit(row, index, of, read.unit);
    return read.mark === undefined ? { value: read.value } : { value: read.value, note: read.mark };
  }

  private newUnit(row: number, index: number, of: string, unit: string): void {
    this.unitOf.set(of, unit);
    if (/(?:thousand|million|billion)/.test(unitScale(unit))) {
      this.reader.report('unknown-value', row, index, 'scaledUnit', 'notice');
    }
  }
}

function markOf(text: string): ValueStatus {
  if (text === '') return 'missing';
  const word = /^#|\d/.test(text) || text.length > 40 ? undefined : wordValue('valueStatus', text);
  return MARKS.get(text) ?? (word === 'ok' || word === 'preliminary' ? undefined : word);
}
