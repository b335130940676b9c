import { HIERARCHIES } from './hierarchy';
import type { Issue } from '../parse/issue';
import type { Organisation, OrganisationRelation } from './organisation';
import { placeInInput } from '../parse/salvage';
import { unitPlaces } from './unitPlaces';
import { validityOf } from './validityOf';

/** Units that are above themselves in a hierarchy, each circle once. */
export function circleIssues(organisation: Organisation): Issue[] {
  const { relations } = organisation;
  const places = new Map(relations.map((relation, index) => [relation, index]));
  const opened = new Set<OrganisationRelation>();
  for (const hierarchy of HIERARCHIES) {
    for (const circle of unitPlaces(organisation, hierarchy).circles) {
      if (circle[0] && isOfOneTime(circle)) opened.add(circle[0]);
    }
  }
  return Array.from(opened, (relation) =>
    inCircle(relation, `relations.${placeInInput(relations, places.get(relation) ?? -1)}`),
  );
}

/** A unit may be under another at one time and over it at another. */
function isOfOneTime(circle: readonly OrganisationRelation[]): boolean {
  const spans = circle.map(validityOf);
  const [latest = ''] = spans
    .map(({ from }) => from)
    .toSorted()
    .toReversed();
  return spans.every(({ to }) => latest <= to);
}

function inCircle({ to, kind }: OrganisationRelation, path: string): Issue {
  const [sv, en] =
    kind === 'owns'
      ? ['äger sig själv genom andra', 'owns itself through others']
      : ['är överordnad sig själv', 'is above itself'];
  return {
    code: 'cycle',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ”${to}” ${sv} (i en slinga). Slingan är öppnad och ”${to}” visas överst.`,
      en: `${path}: "${to}" ${en} (in a cycle). The cycle is cut and "${to}" is shown at the top.`,
    },
  };
}
