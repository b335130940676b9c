import type { OrganisationMessages } from '../messages/organisationWords';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import type { TreeNode } from '../tree/toTree';
import { budgetWords } from '../organisation/budgetWords';
import type { CardPosts } from '../organisation/cardPosts';
import { postWords } from '../organisation/postLine';
import type { UnitContent } from '../organisation/unitContent';
import type { UnitMark } from '../organisation/unitMark';

/** Something said of a unit beside its kind. */
export interface OutlineNote {
  readonly id: string;
  readonly text: string;
  /** The same in full. */
  readonly about?: string | undefined;
}

/** The words in a row of the outline. */
export interface OutlineText {
  /** Its name, with that of its parent where several have it. */
  readonly label: string;
  readonly kind: string;
  /** What has become of it since an earlier organisation, the most important first. */
  readonly changes: readonly UnitMark[];
  /** How it stands to the unit above, when it is not plainly under it, its marks, and with whom it collaborates. */
  readonly notes: readonly OutlineNote[];
  /** Its posts with who holds them; `undefined` where there are none. */
  readonly posts: string | undefined;
  readonly budget: string | undefined;
  /** What the button says that opens what is under it. */
  readonly under: string;
}

/** What a row of the outline says; `content` is what stands on the unit's card. */
export function outlineText(
  node: TreeNode<UnitItem>,
  content: UnitContent,
  organisation: Organisation,
  messages: OrganisationMessages,
): OutlineText {
  const { unplacedAbout } = messages.organisation;
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
      ...(isGroup ? [{ id: 'about', text: unplacedAbout }] : []),
      ...(standing === undefined ? [] : [{ id: 'standing', text: standing }]),
      ...furtherNotes(content, budget, messages),
    ],
    posts: content.posts && postsInRow(content.posts, messages),
    budget,
    under: messages.organisation.outline.under(label),
  };
}

/** What else stands on its card, but for its change, which has a place of its own. */
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

/** Its kind says as much as the relation does: a staff unit is staff, an administration administers. */
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
