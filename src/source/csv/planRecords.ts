import type { FollowUp, FollowUpTarget } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import type { Measure, PlanNode } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { CsvColumn } from '../headings/csvColumns';
import { csvWords, type CsvWordList } from '../headings/csvWords';
import { headerKey } from '../headings/headerKey';
import { present } from '../../collections/present';
import { targetText } from './targetText';
import type { SpokenLanguage } from '../../text/locale';

/** The cells of a row that are not empty, by column. */
export type CsvRecord = Readonly<Partial<Record<CsvColumn, string | number>>>;

/**
 * A plan as rows: the nodes, then targets beyond the first of each node, then the figures of nodes. Figures of
 * the plan's `figures` are left out, since a file has no rows that name them.
 */
export function planRecords(plan: Plan, language: SpokenLanguage): CsvRecord[] {
  const levelText = levelNames(plan);
  const nodes = plan.nodes.map((node, index): CsvRecord => ({
    ...nodeRecord(node, levelText(node.level), language),
    ...(index === 0
      ? { planId: plan.id, planTitle: plan.title, ...present({ supersedes: plan.supersedes }) }
      : {}),
  }));
  const more = plan.nodes.flatMap(({ id, measure, targets = [] }) =>
    targets.slice(1).map((target) => ({ id, ...targetRecord(target, language, measure) })),
  );
  const known = new Set(plan.nodes.map(({ id }) => id));
  const figures = (plan.observations ?? []).filter(({ of }) => known.has(of));
  return [...nodes, ...more, ...figures.map((one) => figureRecord(one, language))];
}

/** The targets and figures of a follow-up as rows. @param isAlone whether the file has no plan */
export function followUpRecords(
  followUp: FollowUp,
  language: SpokenLanguage,
  isAlone: boolean,
): CsvRecord[] {
  const { planId, title, date, targets = [], observations } = followUp;
  const records: CsvRecord[] = [
    ...targets.map((target: FollowUpTarget) => ({
      id: target.of,
      ...targetRecord(target, language),
    })),
    ...observations.map((one) => figureRecord(one, language)),
  ];
  const [first = {}, ...rest] = records;
  return isAlone ? [{ planId, followUpTitle: title, date, ...first }, ...rest] : records;
}

/** The name of a level, or its id when the name is empty or would be read as another level. */
function levelNames({ levels }: Plan): (id: string) => string {
  const names = new Map(
    levels.map((level) => {
      const key = headerKey(level.name);
      const isOwn = levels.every(
        ({ id, name }) => id === level.id || (headerKey(name) !== key && headerKey(id) !== key),
      );
      return [level.id, isOwn && key !== '' ? level.name : level.id];
    }),
  );
  return (id) => names.get(id) ?? id;
}

function nodeRecord(node: PlanNode, level: string, language: SpokenLanguage): CsvRecord {
  const { measure, targets: [target] = [] } = node;
  return withoutEmpty({
    id: node.id,
    level,
    number: node.number,
    parent: node.parent ?? undefined,
    alsoUnder: listText(node.alsoUnder),
    name: node.name,
    shortName: node.shortName,
    description: node.description,
    directedTo: listText(node.directedTo),
    owner: node.owner,
    perspectives: listText(node.perspectives),
    weight: node.weight,
    placeholder: node.placeholder ? word('yes', true, language) : undefined,
    duplicateOf: node.duplicateOf,
    contributesTo: listText(node.contributesTo?.map(({ plan, node: id }) => `${plan}#${id}`)),
    succeeds: listText(node.succeeds),
    note: node.note,
    unit: measure?.unit,
    direction: word('direction', measure?.direction, language),
    assumed: measure?.directionBasis && word('yes', measure.directionBasis === 'assumed', language),
    definition: measure?.definition,
    decimals: measure?.decimals,
    ofChildren: word('yes', measure?.ofChildren, language),
    system: measure?.origin?.system,
    externalId: measure?.origin?.externalId,
    ...(target ? targetRecord(target, language, measure) : {}),
  });
}

function targetRecord(
  target: MeasureTarget,
  language: SpokenLanguage,
  measure?: Measure,
): CsvRecord {
  return withoutEmpty({
    target: targetText(withForm(target, measure), language),
    targetPeriod: target.period,
    tolerance: target.tolerance,
    partOfYear: word('yes', target.partOfYear, language),
    sex: word('sex', target.sex, language),
  });
}

/**
 * A level that must be passed has no words of its own, so it is written as what it means: "mer än 40" or
 * "mindre än 40".
 */
function withForm(target: MeasureTarget, measure: Measure | undefined): MeasureTarget {
  const { form, boundary } = target;
  const { direction } = measure ?? {};
  const isPlain = form !== 'level' || boundary !== 'worse';
  if (isPlain || (direction !== 'increase' && direction !== 'decrease')) return target;
  return { ...target, form: direction === 'increase' ? 'floor' : 'cap' };
}

function figureRecord(figure: Observation, language: SpokenLanguage): CsvRecord {
  return withoutEmpty({
    id: figure.of,
    period: figure.period,
    from: figure.from,
    to: figure.to,
    sex: word('sex', figure.sex, language),
    value: figure.value ?? undefined,
    nature: word('nature', figure.nature, language),
    valueStatus: word('valueStatus', figure.valueStatus, language),
    count: figure.count,
    organisation: figure.unitId,
    methodVersion: figure.methodVersion,
    comment: figure.note,
  });
}

/** A single text that has a comma gets a final semicolon, so that it is not read as several texts. */
function listText(list: readonly string[] = []): string {
  return list.length === 1 && list[0]?.includes(',') ? `${list[0]};` : list.join('; ');
}

function word(kind: CsvWordList, value: unknown, language: SpokenLanguage): string | undefined {
  const found = csvWords[kind].find(([one]) => one === value);
  return found?.[language === 'sv' ? 1 : 2];
}

function withoutEmpty(record: Record<string, string | number | undefined>): CsvRecord {
  const filled = Object.entries(present(record)).filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}
