import { phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure, PlanNode } from '../../model/plan/planNode';
import type { FigureReader } from './figureReader';
import type { NodeDraft, NodeDrafts } from './foundNodes';
import { clipped } from './sheetIssue';
import { parentIds } from './parentIds';
import { present } from '../../collections/present';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';
import type { UnitIds } from './unitIds';

/** Makes the nodes of a sheet, with the targets and measures that its rows give. */
export function readNodes(
  reader: SheetReader,
  nodes: NodeDrafts,
  levels: SheetLevels,
  figures: FigureReader,
  units: UnitIds,
): PlanNode[] {
  const parentOf = parentIds(reader, nodes, levels);
  const targets = new Map<string, MeasureTarget[]>();
  for (const { of, ...target } of figures.targets) {
    const list = targets.get(of);
    if (list) list.push(target);
    else targets.set(of, [target]);
  }
  const measured = new Set(figures.observations.map(({ of }) => of));
  const indicators = new Set(
    levels.levels.flatMap((level) => (level.kind === 'indicator' ? level.id : [])),
  );
  const parents = nodes.drafts.map(parentOf);
  tellMissingParents(reader, nodes.drafts, parents);
  return nodes.drafts.map((draft, at) => {
    const { id, level, number, name, row } = draft;
    const has = nodes.draftOfRow.get(row) === draft;
    const isMeasured = nodes.measuredOfRow.get(row) === draft;
    const needsMeasure = indicators.has(level) && (measured.has(id) || targets.has(id));
    return {
      id,
      level,
      name,
      ...present({
        parent: parents[at],
        number: number || undefined,
        targets: targets.get(id),
      }),
      ...(has ? fieldsOf(reader, row, units) : {}),
      ...measureOf(reader, isMeasured ? row : undefined, figures.unitOf.get(id), needsMeasure),
    };
  });
}

/**
 * Reports nodes without a parent on a level where others have one. The cell may have been merged with the
 * one above it, which a CSV file cannot show.
 */
function tellMissingParents(
  reader: SheetReader,
  drafts: readonly NodeDraft[],
  parents: readonly (string | undefined)[],
): void {
  const index = reader.sheet.columns.get('parent');
  if (index === undefined || reader.sheet.levels.length > 0) return;
  const placed = new Set(
    drafts.flatMap(({ level }, at) => (parents[at] === undefined ? [] : level)),
  );
  for (const [at, { row, level, name }] of drafts.entries()) {
    if (parents[at] !== undefined || !placed.has(level)) continue;
    reader.report('missing-parent', row, index, (cell) =>
      phrase('sheet', 'parentMissing', { ...cell, name: clipped(name) }),
    );
  }
}

function fieldsOf(reader: SheetReader, row: number, units: UnitIds): Partial<PlanNode> {
  const text = (column: Parameters<SheetReader['text']>[1]) =>
    reader.text(row, column) || undefined;
  const list = (column: Parameters<SheetReader['text']>[1]) => {
    const found = reader.has(column) ? reader.list(row, column) : [];
    return found.length === 0 ? undefined : found;
  };
  const [owners, directedTo] = [ownersOf(reader, row, units), text('directedTo')];
  const acting = [
    ...(directedTo === undefined ? [] : units.idsOf(directedTo)),
    ...(owners.length > 1 ? owners : []),
  ];
  return present({
    alsoUnder: list('alsoUnder'),
    shortName: text('shortName'),
    description: text('description'),
    directedTo: acting.length === 0 ? undefined : [...new Set(acting)],
    owner: owners[0],
    perspectives: list('perspectives'),
    weight: reader.number(row, 'weight'),
    placeholder: reader.word('yes', row, 'placeholder') || undefined,
    duplicateOf: text('duplicateOf'),
    contributesTo: linksOf(reader, row),
    succeeds: list('succeeds'),
    note: text('note'),
  });
}

/** Links to nodes of other plans, each with the id of the plan, "#" and the id of the node. */
function linksOf(reader: SheetReader, row: number): PlanNode['contributesTo'] {
  const index = reader.sheet.columns.get('contributesTo');
  if (index === undefined) return undefined;
  const texts = reader.list(row, 'contributesTo');
  const links = texts.flatMap((text) => {
    const [, plan = '', node = ''] = /^([^#]+?) *# *(.+)$/s.exec(text) ?? [];
    return plan === '' ? [] : { plan, node };
  });
  if (links.length < texts.length) {
    reader.report('unknown-plan', row, index, 'noLinkedPlan', 'notice');
  }
  return links.length === 0 ? undefined : links;
}

/** The units that are responsible. A node has one, so when a cell names several, the node is directed to all of them. */
function ownersOf(reader: SheetReader, row: number, units: UnitIds): string[] {
  const index = reader.sheet.columns.get('owner');
  const text = reader.text(row, 'owner');
  const owners = text === '' ? [] : units.idsOf(text);
  if (index !== undefined && owners.length > 1) {
    const names = owners.map((id) => units.units.find((unit) => unit.id === id)?.name ?? id);
    reader.report(
      'several-owners',
      row,
      index,
      (at) => phrase('sheet', 'severalOwners', { ...at, words: names }),
      'notice',
    );
  }
  return owners;
}

/** A measure, when the row says something about one or there are figures. Its direction is not guessed. */
function measureOf(
  reader: SheetReader,
  row: number | undefined,
  unit: string | undefined,
  isNeeded: boolean,
): { measure?: Measure } {
  const told = row === undefined ? {} : measureFields(reader, row);
  const fields = present({ unit, ...told });
  if (!isNeeded && Object.keys(fields).length === 0) return {};
  return { measure: { direction: 'unknown', ...fields } };
}

function measureFields(reader: SheetReader, row: number): Partial<Measure> {
  const externalId = reader.text(row, 'externalId');
  const assumed = reader.word('yes', row, 'assumed');
  return present({
    direction: reader.word('direction', row, 'direction'),
    directionBasis: assumed === undefined ? undefined : assumed ? 'assumed' : 'stated',
    definition: reader.text(row, 'definition') || undefined,
    decimals: reader.number(row, 'decimals'),
    ofChildren: reader.word('yes', row, 'ofChildren'),
    origin: externalId
      ? { system: reader.text(row, 'system').replace(/^kolada$/i, 'kolada'), externalId }
      : undefined,
  } as const);
}
