import { type NodeContent, once } from '../chart/nodeContent';
import type { OrganisationMessages } from './organisationWords';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { postsOf } from '../model/posts/withPosts';
import { unitLabel } from '../model/organisation/unitLabel';
import { descendants, type TreeNode } from '../tree/toTree';
import { budgetWords } from './budgetWords';
import type { ChangeContent, UnitMark } from './changeContent';
import { cardPosts, type CardPosts } from './cardPosts';
import { exactValue, isUncertain, relationWords } from './relationWords';
import { unitRank, type UnitRank } from './unitRank';

/** The words that a unit's card shows. */
export interface UnitContent extends NodeContent {
  readonly rank: UnitRank;
  /** The unit's kind, which decides the look. */
  readonly kind: string;
  /** The unit's kind, in words. */
  readonly head: string;
  readonly label: string;
  readonly marks: readonly UnitMark[];
  /** The marks and lines of `marks` and `foot` that describe a change. */
  readonly change?: ChangeContent | undefined;
  /** Budget, and with which units it collaborates. */
  readonly foot: readonly string[];
  /** Who holds its posts, if the organisation was given posts. */
  readonly posts?: CardPosts | undefined;
}

/** What the contents of all cards depend on. */
export interface UnitContext {
  readonly organisation: Organisation;
  readonly messages: OrganisationMessages;
  /** Collaborations, by the id of the unit that is outside the line organisation. */
  readonly collaborations: ReadonlyMap<string, readonly OrganisationRelation[]>;
  /** The short name of a unit, for where space is limited. */
  readonly labelOf: (id: string) => string;
  /** How a unit has changed since an earlier organisation. */
  readonly changeOf?: ((id: string) => ChangeContent | undefined) | undefined;
}

/** The content of a unit's card, or of the heading above the units whose place is not stated. */
export function unitContent(node: TreeNode<UnitItem>, context: UnitContext): UnitContent {
  const { data } = node;
  const { organisation, locale } = context.messages;
  if (data.kind === 'group') return groupContent(node, context);
  const { unit } = data;
  // A unit of an unspecified kind needs no label that says it is a unit.
  const head = unit.kind === 'other' ? '' : organisation.kind[unit.kind];
  const collaborations = context.collaborations.get(unit.id) ?? [];
  const change = context.changeOf?.(unit.id);
  const marks = [...(change?.marks ?? []), ...marksOf(data, collaborations, context.messages)];
  const budget = budgetWords(context.organisation, unit.id, locale);
  const partners = collaborations.map((relation) =>
    relationWords(relation, context.labelOf(relation.from), context.messages),
  );
  const foot = [...(change?.foot ?? []), ...(budget === undefined ? [] : [budget]), ...partners];
  const posts = cardPosts(postsOf(context.organisation, unit.id), unit, context.messages);
  // Computed only for cards that are drawn, since it goes through everything under the unit.
  const name = once(() =>
    [
      // The name contains the visible text exactly as shown (WCAG 2.5.3).
      unit.name,
      head.toLocaleLowerCase(locale),
      ...marks.map(({ text }) => text),
      ...foot,
      ...(posts?.said ?? []),
      standingWords(node, context),
      ...marks.flatMap(({ text, about }) => (about === text ? [] : about)),
      underIt(node, context.messages),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return {
    rank: unitRank(data),
    kind: unit.kind,
    head,
    label: unit.name,
    marks,
    change,
    foot,
    posts,
    data: { ...dataOf(data, marks), ...(change && { change: change.kind }) },
    get name() {
      return name();
    },
    searched: [unit.name, unit.shortName ?? ''].filter(Boolean),
    heading: unit.name,
  };
}

/** The heading of units that stand under no other, and why they do. */
export function groupWords(
  { unit }: UnitItem,
  { organisation }: OrganisationMessages,
): { readonly heading: string; readonly about: string } {
  const { joint, jointAbout, unplaced, unplacedAbout } = organisation;
  return unit.sphere === 'joint'
    ? { heading: joint, about: jointAbout }
    : { heading: unplaced, about: unplacedAbout };
}

function groupContent(node: TreeNode<UnitItem>, { messages }: UnitContext): UnitContent {
  const { heading, about } = groupWords(node.data, messages);
  return {
    rank: 'group',
    kind: 'group',
    head: '',
    label: heading,
    marks: [],
    foot: [],
    data: { level: 'group' },
    name: [heading, about.replace(/\.$/, ''), underIt(node, messages)].join(', '),
    searched: [heading],
    heading,
  };
}

function dataOf({ unit, relation }: UnitItem, marks: readonly UnitMark[]): Record<string, string> {
  const isMinor = (relation?.share ?? 100) <= 50;
  return {
    level: unit.kind,
    ...(marks.some(({ kind }) => kind === 'dormant') && { dormant: 'true' }),
    ...(marks.some(({ kind }) => kind === 'uncertain') && { uncertain: 'true' }),
    ...(relation?.kind === 'owns' && { share: isMinor ? 'minor' : 'major' }),
  };
}

function marksOf(
  { unit, relation }: UnitItem,
  collaborations: readonly OrganisationRelation[],
  { organisation, locale }: OrganisationMessages,
): UnitMark[] {
  const marks: UnitMark[] = [];
  const { share } = relation ?? {};
  const { basis = 'stated' } = relation ?? collaborations.find(isUncertain) ?? {};
  if (share !== undefined) {
    const text = exactValue(share, '%', locale);
    marks.push({ kind: 'share', text, about: text });
  }
  if (unit.dormant) {
    marks.push({ kind: 'dormant', text: organisation.dormant, about: organisation.dormant });
  }
  if (basis !== 'stated') {
    const text = organisation.basis[basis];
    marks.push({ kind: 'uncertain', text, about: organisation.basisAbout[basis] });
  }
  return marks;
}

/** The unit's place, and whose unit it is when several have the same name. */
function standingWords(
  { data, parent }: TreeNode<UnitItem>,
  { organisation, messages }: UnitContext,
): string {
  const { unit, relation } = data;
  const isPlaced = relation && parent?.data.kind === 'unit';
  const standing = isPlaced
    ? relationWords(relation, unitLabel(organisation, parent.data.unit), messages)
    : parent
      ? groupWords(parent.data, messages).heading.toLocaleLowerCase(messages.locale)
      : '';
  const of = unitLabel(organisation, unit).slice(unit.name.length).replace(/^, /, '');
  return standing.includes(of) ? standing : [standing, of].filter(Boolean).join(', ');
}

function underIt(
  { children }: TreeNode<UnitItem>,
  { organisation }: OrganisationMessages,
): string | undefined {
  const count = descendants(children).length;
  return count === 0 ? undefined : organisation.underIt(count);
}
