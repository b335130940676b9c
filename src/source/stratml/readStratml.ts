import type { XmlElement } from '@rgrove/parse-xml';
import { stratmlDataIn } from '../../messages/stratmlDataIn';
import { phrase } from '../../messages/phrase';
import type { Issue, ParseOptions } from '../../model/parse/issue';
import type { Level, Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import { findings, type Findings } from './findings';
import { ownFields, recordIn, type OwnFields } from './ownFields';
import { idFor, startReading, type Reading } from './reading';
import { readNodes, type NodesRead } from './readNodes';
import { isDay, readPeriod } from './readPeriod';
import { notXml, readXml } from './readXml';
import { checkStructure } from './checkStructure';
import { asPart2, NAMESPACE_35, ROOT_35 } from './asPart2';
import { childOf, childrenOf, localName, oneLine, textOf } from './childrenOf';

/** Namespaces of the two parts of the standard. */
export const NAMESPACES = {
  1: 'urn:ISO:std:iso:17469:tech:xsd:stratml_core',
  2: 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
} as const;

/** Levels of StratML. The English names are those of the standard; it has no Swedish ones. */
const STRATML_LEVELS: readonly Level[] = [
  level('vision', 'vision', 'Vision', 'visioner', 'Vision', 'visions'),
  level('mal', 'goal', 'Mål', 'mål', 'Goal', 'goals'),
  level('delmal', 'goal', 'Delmål', 'delmål', 'Objective', 'objectives'),
  level('indikator', 'indicator', 'Indikator', 'indikatorer', 'Indicator', 'indicators'),
];

const ROOTS = ['StrategicPlan', 'PerformancePlanOrReport'];

/**
 * Reads a StratML document (ISO 17469), part 1, part 2 or version 3.5, as a plan in the package's own JSON
 * format, with issues about the document. What the reader adds in words is in the language of `locale`.
 * Names and contact details of persons are not read. Throws a `LoadError` when the document is not XML or
 * not StratML.
 *
 * @example
 * const { data, issues } = readStratml(await file.text());
 */
export function readStratml(
  input: string | Uint8Array,
  { locale }: ParseOptions = {},
): { data: unknown; issues: Issue[] } {
  const document = readXml(input);
  const found = findings();
  const root = partOf(document, found);
  const core = childOf(root, 'StrategicPlanCore') ?? root;
  const admin = childOf(root, 'AdministrativeInformation');
  const other = ownFields(textOf(root, 'OtherInformation'));
  const plan = recordIn(other.own['plan']) as Partial<Plan>;
  const reading = startReading({
    unitIds: new Map(unitsOf(plan).map((unit) => [oneLine(unit.name), unit.id])),
    period: admin && readPeriod(admin, 'AdministrativeInformation').period,
    isOwn: 'plan' in other.own,
    findings: found,
    words: stratmlDataIn(locale),
  });
  if (!isKnown(namespaceOf(root))) reading.findings.add('namespace', '@xmlns');
  checkStructure(root, reading.findings);
  const read: NodesRead = { nodes: [], observations: [] };
  const vision = readVision(core, recordIn(other.own['vision']), reading);
  if (vision) read.nodes.push(vision);
  readNodes(core, { parent: vision?.id ?? null, path: '', numbers: [] }, read, reading);
  const data = {
    ...documentFields(root, admin, other.text, reading),
    ...coreFields(core, reading),
    levels: STRATML_LEVELS,
    ...plan,
    ...joined('units', unitsOf(plan), newUnits(plan, reading)),
    ...joined('observations', listIn(plan.observations), read.observations),
    nodes: read.nodes,
  };
  return { data, issues: reading.findings.issues() };
}

/** The document as one of part 1 or 2. Throws a `LoadError` for any other document. */
function partOf(root: XmlElement, found: Findings): XmlElement {
  const name = localName(root.name);
  if (ROOTS.includes(name)) return root;
  const namespace = namespaceOf(root);
  if (name === ROOT_35) {
    if (namespace !== NAMESPACE_35) found.add('namespace', '@xmlns');
    return asPart2(root, NAMESPACES[2], found);
  }
  const element = name.slice(0, 50);
  // Drafts and part 3 have "stratml" in their namespace, so the message can name the version.
  const said = /stratml|AdditionalElements/i.test(namespace)
    ? phrase('stratml', 'otherVersion', { element, namespace: namespace.slice(0, 100) })
    : phrase('stratml', 'notStratml', { element });
  throw notXml(said, 'StratML');
}

function namespaceOf({ name, attributes }: XmlElement): string {
  const colon = name.indexOf(':');
  return attributes[colon === -1 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`] ?? '';
}

function isKnown(namespace: string): boolean {
  return Object.values<string>(NAMESPACES).includes(namespace);
}

function readVision(core: XmlElement, own: OwnFields, reading: Reading): PlanNode | undefined {
  const element = childOf(core, 'Vision');
  const text = element && textOf(element, 'Description');
  if (!element || (text === undefined && Object.keys(own).length === 0)) return undefined;
  const id = idFor(element, 'vision', 'Vision', reading);
  return { level: 'vision', name: oneLine(text ?? ''), ...own, id };
}

/** The fields about the document as a whole. */
function documentFields(
  root: XmlElement,
  admin: XmlElement | undefined,
  other: string | undefined,
  { period, words }: Reading,
): Partial<Plan> {
  const stated = (name: string) => admin && textOf(admin, name);
  const title = oneLine(textOf(root, 'Name') ?? words.noPlanTitle);
  const description = textOf(root, 'Description');
  const url = stated('Source');
  const date = stated('PublicationDate');
  const core = childOf(root, 'StrategicPlanCore') ?? root;
  const mission = childrenOf(core, 'Mission').flatMap((each) => textOf(each, 'Description') ?? []);
  const notes = [
    ...mission.map((text) => words.mission(text)),
    ...(other?.split(/\n\s*\n/).map((note) => note.trim()) ?? []),
  ];
  return {
    id: stated('Identifier') ?? title,
    title,
    ...(description !== undefined && { description }),
    ...(period !== undefined && { period }),
    ...(notes.length > 0 && { notes }),
    ...(url !== undefined && {
      documents: [{ id: 'stratml', title, url, ...(date && isDay(date) && { date }) }],
    }),
  };
}

/** The organisation that the plan belongs to, and its values. */
function coreFields(core: XmlElement, { findings: found, words, isOwn }: Reading): Partial<Plan> {
  const organisations = childrenOf(core, 'Organization');
  for (const [index, organisation] of organisations.entries()) {
    const people = childrenOf(organisation, 'Stakeholder').filter((each) => textOf(each, 'Name'));
    for (const _ of people) found.add('untyped', `Organization[${index + 1}]/Stakeholder`);
  }
  const decidedBy = organisations.flatMap((each) => textOf(each, 'Name') ?? []).join(', ');
  const said = childrenOf(core, 'Value').flatMap((value) => {
    const text = [textOf(value, 'Name'), textOf(value, 'Description')].filter(Boolean).join(': ');
    return text === '' ? [] : [text];
  });
  return {
    ...(decidedBy !== '' && { decidedBy }),
    // A file from `writeStratml` has the plan's own words and perspectives beside these elements.
    ...(said.length > 0 && !isOwn && { valueWords: [{ phrase: words.values, words: said }] }),
  };
}

function newUnits(plan: Partial<Plan>, { unitIds }: Reading) {
  const known = new Set(unitsOf(plan).map(({ id }) => id));
  return [...unitIds].filter(([, id]) => !known.has(id)).map(([name, id]) => ({ id, name }));
}

/** The units that a file written by `writeStratml` lists; invalid ones are left out. */
function unitsOf({ units }: Partial<Plan>): { id: string; name: string }[] {
  return listIn(units).filter((unit): unit is { id: string; name: string } => {
    const { id, name } = recordIn(unit);
    return typeof id === 'string' && typeof name === 'string';
  });
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function joined(key: string, known: readonly unknown[], more: readonly unknown[]) {
  const list = [...known, ...more];
  return list.length > 0 ? { [key]: list } : {};
}

function level(
  id: string,
  kind: Level['kind'],
  name: string,
  plural: string,
  english: string,
  englishPlural: string,
): Level {
  return { id, name, plural, en: { name: english, plural: englishPlural }, kind };
}
