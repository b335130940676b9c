import type { OrganisationMessages } from '../organisation/organisationWords';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import type { TreeNode } from '../tree/toTree';
import { budgetWords } from '../organisation/budgetWords';
import { type CardPosts, postWords } from '../organisation/cardPosts';
import { groupWords, type UnitContent } from '../organisation/unitContent';
import type { UnitMark } from '../organisation/changeContent';

/** A remark about a unit, beside its kind. */
export interface OutlineNote {
  readonly id: string;
  readonly text: string;
  /** The text in full. */
  readonly about?: string | undefined;
}

/** The words in a row of the outline. */
export interface OutlineText {
  /** The unit's name, together with its parent's name when several units share it. */
  readonly label: string;
  readonly kind: string;
  /** How the unit has changed since an earlier organisation, the most important change first. */
  readonly changes: readonly UnitMark[];
  /** Its relation to the unit above unless it is simply under it, its marks, and its collaborations. */
  readonly notes: readonly OutlineNote[];
  /** Its posts with their holders; `undefined` when it has none. */
  readonly posts: string | undefined;
  readonly budget: string | undefined;
  /** Accessible name of the button that opens what is under it. */
  readonly under: string;
}

/** The words in a row of the outline; `content` is that of the unit's card. */
export function outlineText(
  node: TreeNode<UnitItem>,
  content: UnitContent,
  organisation: Organisation,
  messages: OrganisationMessages,
): OutlineText {
  const { unit } = node.data;
  const isGroup = node.data.kind === 'group';
  const label = isGroup ? content.label : unitLabel(organisation, unit);
  const budget = isGroup ? undefined : budgetWords(organisation, unit.id, messages.locale);
  const standing = standingWords(node, organisation, messages);
  return {
    label,
    kind: content.head,
    changes: content.change?.marks ?? [],
    notes: [
      ...(isGroup ? [{ id: 'about', text: groupWords(node.data, messages).about }] : []),
      ...(standing === undefined ? [] : [{ id: 'standing', text: standing }]),
      ...furtherNotes(content, budget, messages),
    ],
    posts: content.posts && postsInRow(content.posts, messages),
    budget,
    under: messages.organisation.outline.under(label),
  };
}

/** The rest of the card's content, except for the change, which is shown separately. */
function furtherNotes(
  { foot, marks, change }: UnitContent,
  budget: string | undefined,
  { organisation }: OrganisationMessages,
): OutlineNote[] {
  const isElsewhere = (text: string) => text === budget || change?.foot.includes(text);
  return [
    ...foot.flatMap((text) => (isElsewhere(text) ? [] : { id: `further ${text}`, text })),
    ...marks.flatMap((mark): OutlineNote[] => {
      const { kind, text, about } = mark;
      if (change?.marks.includes(mark)) return [];
      if (kind === 'share') return [{ id: kind, text: organisation.outline.owned(text) }];
      return [{ id: kind, text, about }];
    }),
  ];
}

/** "Ordförande: Exempel Ett · Vice ordförande: vakant · +3 till". */
function postsInRow({ lines, more }: CardPosts, { locale }: OrganisationMessages): string {
  const words = lines.map((line) => postWords(line, locale));
  return [...words, ...(more === '' ? [] : [more])].join('\u00A0· ');
}

/**
 * These kinds of units already say what the relation is: a staff unit is staff, an administration
 * administers.
 */
const SAID_BY_KIND: Partial<Record<OrganisationRelation['kind'], string>> = {
  staff: 'staffUnit',
  administers: 'administration',
};

function standingWords(
  { data, parent }: TreeNode<UnitItem>,
  organisation: Organisation,
  messages: OrganisationMessages,
): string | undefined {
  const { relation, unit } = data;
  if (!relation || parent?.data.kind !== 'unit') return undefined;
  const { kind, share } = relation;
  const isPlain = kind === 'subordinate' || SAID_BY_KIND[kind] === unit.kind;
  if (isPlain || (kind === 'owns' && share !== undefined)) return undefined;
  return messages.organisation.standsTo[kind](unitLabel(organisation, parent.data.unit));
}
