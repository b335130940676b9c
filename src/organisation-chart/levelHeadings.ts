import type { OrganisationMessages } from '../organisation/organisationWords';
import type { UnitItem } from '../model/organisation/organisationTree';
import { descendants, type RootedTree, type TreeNode } from '../tree/toTree';

/** The most kinds that one heading names. */
const MOST = 2;

/**
 * Which kinds of units each column contains: as many of the most common as `fits` allows, and that there
 * are others. Units without a place count only in columns that have no other units.
 */
export function levelHeadings(
  { roots }: RootedTree<UnitItem>,
  { organisation }: OrganisationMessages,
  fits: (text: string, depth: number) => boolean,
): string[] {
  const isGroup = ({ data }: TreeNode<UnitItem>) => data.kind === 'group';
  const placed = kindsByDepth(roots.filter((root) => !isGroup(root)));
  const unplaced = kindsByDepth(roots.filter(isGroup));
  const depths = Math.max(placed.length, unplaced.length);
  return Array.from({ length: depths }, (_, depth) => {
    const names = (placed[depth] ?? unplaced[depth] ?? []).map((kind) => organisation.kind[kind]);
    const texts = [names.length, ...Array.from({ length: MOST }, (_one, less) => MOST - less)]
      .filter((count, at) => (at === 0 ? count <= MOST : count < names.length))
      .map((count) => headingOf(names, count, organisation));
    return texts.find((text) => fits(text, depth)) ?? texts.at(-1) ?? '';
  });
}

function headingOf(
  names: readonly string[],
  count: number,
  { andOthers }: OrganisationMessages['organisation'],
): string {
  const text = names.slice(0, count).join(' · ');
  return count < names.length ? andOthers(text) : text;
}

type Kind = UnitItem['unit']['kind'];

function kindsByDepth(roots: readonly TreeNode<UnitItem>[]): Kind[][] {
  const counts: Map<Kind, number>[] = [];
  for (const { data, depth } of descendants(roots)) {
    if (data.kind !== 'unit') continue;
    const own = (counts[depth] ??= new Map<Kind, number>());
    own.set(data.unit.kind, (own.get(data.unit.kind) ?? 0) + 1);
  }
  return Array.from(counts, (own: Map<Kind, number> | undefined) =>
    [...(own ?? [])].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind),
  );
}
