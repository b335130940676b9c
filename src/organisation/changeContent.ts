import type { OrganisationMessages } from './organisationWords';
import type {
  OrganisationComparison,
  UnitChange,
} from '../model/organisation/compareOrganisations';
import type { Organisation } from '../model/organisation/organisation';
import { unitLabel } from '../model/organisation/unitLabel';
import { formatList } from '../text/formatList';
import { changeWords, formerUnits, type ChangeWord } from './changeWords';

/** What stands beside the kind of a unit, and that in full. */
export interface UnitMark {
  readonly kind: 'share' | 'dormant' | 'uncertain' | ChangeWord;
  readonly text: string;
  readonly about: string;
  /** Of a change: what it was called, or where it stood. */
  readonly was?: string | undefined;
}

/** How a unit's change is described. */
export interface ChangeContent {
  /** Decides the look. */
  readonly kind: ChangeWord;
  readonly marks: readonly UnitMark[];
  /** The unit's former name and place. */
  readonly foot: readonly string[];
}

/** Returns a function that describes a unit's change; its answer is `undefined` for an unchanged unit. */
export function changeContents(
  comparison: OrganisationComparison,
  before: Organisation,
  messages: OrganisationMessages,
): (id: string) => ChangeContent | undefined {
  return (id) => {
    const change = comparison.changeOf.get(id);
    return change && changeContent(change, before, messages);
  };
}

function changeContent(
  change: UnitChange,
  before: Organisation,
  { organisation, locale }: OrganisationMessages,
): ChangeContent | undefined {
  const words = changeWords(change);
  const [kind] = words;
  if (kind === undefined) return undefined;
  const { mark, movedFrom, notUnder, formerly } = organisation.compare;
  const from = change.before?.parent;
  const was = formerUnits(change).map((unit) => unitLabel(before, unit));
  const said: Partial<Record<ChangeWord, string>> = {
    moved: from ? movedFrom(unitLabel(before, from)) : notUnder,
    renamed: formerly(formatList(was, locale)),
    reformed: formerly(formatList(was, locale)),
  };
  const marks = words.map((word): UnitMark => ({
    kind: word,
    text: mark[word],
    about: mark[word],
    was: said[word],
  }));
  return { kind, marks, foot: marks.flatMap((one) => one.was ?? []) };
}
