import type { XmlElement } from '@rgrove/parse-xml';
import type { Observation } from '../../model/measure/observation';
import type { PlanNode } from '../../model/plan/planNode';
import { isPlaceholder } from './isPlaceholder';
import { ownFields, recordIn, type OwnFields } from './ownFields';
import { idFor, type Reading } from './reading';
import { readResults } from './readResults';
import { readUnits } from './readUnits';
import { childrenOf, oneLine, textOf } from './childrenOf';

/** What has been read so far. */
export interface NodesRead {
  readonly nodes: PlanNode[];
  readonly observations: Observation[];
}

/** The place in the document, and the parent in the plan, of the elements that are read. */
interface Place {
  readonly parent: string | null;
  readonly path: string;
  readonly numbers: readonly number[];
}

const LEVELS = { Goal: 'mal', Objective: 'delmal', PerformanceIndicator: 'indikator' } as const;
const PREFIXES = { Goal: 'goal', Objective: 'objective', PerformanceIndicator: 'indicator' };
const KINDS = ['Goal', 'Objective', 'PerformanceIndicator'] as const;
type Kind = (typeof KINDS)[number];

/** Reads the goals, objectives and indicators in an element, even when a level between is missing. */
export function readNodes(
  within: XmlElement,
  place: Place,
  into: NodesRead,
  reading: Reading,
): void {
  for (const kind of KINDS) {
    for (const [index, element] of childrenOf(within, kind).entries()) {
      const path = [place.path, `${kind}[${index + 1}]`].filter(Boolean).join('/');
      const numbers = [...place.numbers, index + 1];
      const other = ownFields(textOf(element, 'OtherInformation'));
      // An element that `writeStratml` only added because the schema requires it.
      if (other.own['standIn'] === true)
        readNodes(element, { ...place, path, numbers }, into, reading);
      else if (element.text.trim() === '') reading.findings.add('empty', path);
      else readNode(kind, element, { ...place, path, numbers }, other, into, reading);
    }
  }
}

function readNode(
  kind: Kind,
  element: XmlElement,
  place: Place,
  { text, own }: ReturnType<typeof ownFields>,
  into: NodesRead,
  reading: Reading,
): void {
  const { parent, path, numbers } = place;
  const id = idFor(element, `${PREFIXES[kind]}-${numbers.join('.')}`, path, reading);
  const number = textOf(element, 'SequenceIndicator');
  const isIndicator = kind === 'PerformanceIndicator';
  const specific = isIndicator
    ? indicatorFields(element, id, path, own, into, reading)
    : goalFields(element, path, own, reading);
  const isToCome = isPlaceholder(oneLine(specific.name));
  if (isToCome) reading.findings.add('placeholder', path);
  const notes = [text, ...specific.notes].filter((note) => note !== undefined);
  into.nodes.push({
    level: LEVELS[kind],
    parent,
    ...(number !== undefined && { number }),
    ...(isToCome && { placeholder: true }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
    ...specific.fields,
    name: specific.name,
    ...own,
    ...(isIndicator && { measure: specific.measure }),
    id,
  });
  readNodes(element, { parent: id, path, numbers }, into, reading);
}

interface Specific {
  readonly name: string;
  readonly notes: readonly string[];
  readonly fields: Partial<PlanNode>;
  readonly measure?: PlanNode['measure'];
}

function goalFields(element: XmlElement, path: string, own: OwnFields, reading: Reading): Specific {
  const { beneficiaries, ...units } = readUnits(element, path, reading);
  const stated = textOf(element, 'Name');
  const description = textOf(element, 'Description');
  const isBorrowed = stated === undefined && typeof own['name'] !== 'string';
  const name = nameOf([stated, description], own, path, reading);
  return {
    name,
    notes: beneficiaries.length > 0 ? [reading.words.beneficiaries(beneficiaries.join(', '))] : [],
    fields: {
      ...(description !== undefined && !isBorrowed && { description }),
      ...units,
    },
  };
}

function indicatorFields(
  element: XmlElement,
  id: string,
  path: string,
  own: OwnFields,
  into: NodesRead,
  reading: Reading,
): Specific {
  const { targets, observations, statuses } = readResults(element, id, path, reading);
  for (const one of observations) into.observations.push(one);
  const relations = childrenOf(element, 'Relationship');
  if (relations.some(({ text }) => text.trim() !== '')) reading.findings.add('relations', path);
  const stated = textOf(element, 'MeasurementDimension');
  const unit = textOf(element, 'UnitOfMeasurement');
  const { attributes } = element;
  const type = attributes['PerformanceIndicatorType'] ?? attributes['IndicatorType'];
  const stage = attributes['ValueChainStage'];
  const isMeasured = !('measure' in own) || own['measure'] !== null;
  return {
    name: nameOf([stated, targets[0]?.text, observations[0]?.note], own, path, reading),
    notes: [...statuses, ...(stage === undefined ? [] : [reading.words.valueChain(stage)])],
    fields: { ...(targets.length > 0 && { targets }) },
    measure: isMeasured
      ? {
          ...(unit !== undefined && !isPlaceholder(unit) && { unit }),
          ...(type === 'Qualitative' && { kind: 'qualitative' as const }),
          direction: 'unknown',
          ...recordIn(own['measure']),
        }
      : undefined,
  };
}

/** The name, else the best text there is instead. */
function nameOf(
  texts: readonly (string | undefined)[],
  own: OwnFields,
  path: string,
  reading: Reading,
): string {
  const { name } = own;
  if (typeof name === 'string') return name;
  if (texts[0] === undefined) reading.findings.add('noName', path);
  return oneLine(texts.find((text) => text !== undefined) ?? reading.words.noName);
}
