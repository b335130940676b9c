import { levelName } from '../../model/plan/levelName';
import type { PlanNode } from '../../model/plan/planNode';
import type { ArrangedGoal, ArrangedObjective } from './arrange';
import { isPlaceholder } from './isPlaceholder';
import { branch, leaf } from './branch';
import type { OwnFields } from './ownFields';
import { plain, withOwnFields } from './withOwnFields';
import { writeResults } from './writeResults';
import { writeUnits } from './writeUnits';
import type { Writing } from './writing';
import { oneLine } from './childrenOf';

/** Markup of a goal with all under it. `parent` is the id of the parent that `readStratml` would give it. */
export function writeGoal(goal: ArrangedGoal, parent: string | null, writing: Writing): string {
  const { node } = goal;
  const name = node?.name ?? writing.plan.title;
  const own = node?.id ?? parent;
  const parts = node ? goalParts(node, 'mal', parent, writing) : standIn(name, writing);
  const objectives = goal.objectives.map((objective) =>
    writeObjective(objective, name, own, writing),
  );
  return branch('Goal', [...parts, ...objectives]);
}

function writeObjective(
  { node, indicators }: ArrangedObjective,
  goalName: string,
  parent: string | null,
  writing: Writing,
): string {
  const shown = writing.part === 1 ? [] : indicators;
  if (!node && shown.length === 0) return '';
  const parts = node ? goalParts(node, 'delmal', parent, writing) : standIn(goalName, writing);
  const own = node?.id ?? parent;
  return branch('Objective', [
    ...parts,
    ...shown.map((each) => writeIndicator(each, own, writing)),
  ]);
}

function standIn(name: string, { words }: Writing): string[] {
  return [
    leaf('Name', name),
    leaf('Description', ''),
    leaf('OtherInformation', withOwnFields(undefined, { standIn: true }, [words.onlyForSchema])),
  ];
}

function goalParts(
  node: PlanNode,
  level: string,
  parent: string | null,
  writing: Writing,
): string[] {
  const { id: _id, name: _name, number, description, note, ...rest } = node;
  const units = writeUnits(node, writing);
  const own: OwnFields = {
    ...rest,
    ...commonFields(node, level, parent),
    ...unlessPlain('description', description),
    ...units.own,
  };
  return [
    leaf('Name', plain(node.name, oneLine) ?? ''),
    leaf('Description', plain(description) ?? ''),
    leaf('Identifier', writing.identifier(node.id)),
    leaf('SequenceIndicator', plain(number)),
    ...units.stakeholders,
    leaf('OtherInformation', withOwnFields(plain(note), own, wordsFor(node, writing))),
  ];
}

function writeIndicator(node: PlanNode, parent: string | null, writing: Writing): string {
  const { id: _id, name: _name, number, note, measure, targets: _targets, ...rest } = node;
  const { unit, kind, direction, ...more } = measure ?? {};
  const isUnitPlain = plain(unit) !== undefined && !isPlaceholder(unit ?? '');
  const ownMeasure = {
    ...(!isUnitPlain && unit !== undefined && { unit }),
    ...(kind !== undefined && kind !== 'qualitative' && { kind }),
    ...(direction !== 'unknown' && { direction }),
    ...more,
  };
  const own: OwnFields = {
    ...rest,
    ...commonFields(node, 'indikator', parent),
    ...(measure
      ? Object.keys(ownMeasure).length > 0 && { measure: ownMeasure }
      : { measure: null }),
  };
  const isCounted = kind === undefined || kind === 'quantitative';
  const type = isCounted ? 'Quantitative' : 'Qualitative';
  const parts = [
    leaf('SequenceIndicator', plain(number)),
    leaf('MeasurementDimension', plain(node.name, oneLine) ?? ''),
    leaf('UnitOfMeasurement', isUnitPlain ? unit : ''),
    leaf('Identifier', writing.identifier(node.id)),
    writeResults(node, writing),
    leaf('OtherInformation', withOwnFields(plain(note), own)),
  ];
  return branch('PerformanceIndicator', parts, {
    PerformanceIndicatorType: measure ? type : undefined,
  });
}

/** The fields of a node, of any kind, that StratML has no element for. */
function commonFields(node: PlanNode, level: string, parent: string | null): OwnFields {
  const { name, number, note, placeholder = false } = node;
  const isToCome = isPlaceholder(oneLine(name));
  return {
    level: node.level === level ? undefined : node.level,
    parent: (node.parent ?? null) === parent ? undefined : (node.parent ?? null),
    placeholder: isToCome === placeholder ? undefined : placeholder,
    ...(plain(name, oneLine) === undefined && { name }),
    ...unlessPlain('number', number),
    ...unlessPlain('note', note),
  };
}

function unlessPlain(key: string, text: string | undefined): OwnFields {
  return text === undefined || plain(text) !== undefined ? {} : { [key]: text };
}

/** Sentences for people who open the document in other programs. */
function wordsFor({ id, level }: PlanNode, writing: Writing): string[] {
  const { words } = writing;
  const named = writing.plan.levels.find((each) => each.id === level);
  const indicators = writing.part === 1 ? writing.namedIndicators.get(id) : undefined;
  return [
    ...(named === undefined ? [] : [words.level(levelName(named, writing.locale))]),
    ...(writing.statuses.get(id) ?? []).map(({ name, date }) =>
      words.status(`${name}${date === undefined ? '' : ` (${date})`}`),
    ),
    ...(indicators ? [words.indicators(indicators.join('; '))] : []),
  ];
}
