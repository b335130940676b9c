import type { Issue } from '../../model/parse/issue';
import { placeInInput } from '../../model/parse/salvage';
import type { StatusScale } from '../../model/plan/statusScale';
import { isUsable } from '../scale/isUsable';
import { issueOf } from './issueOf';

/** Scales that cannot be used as they are: too few or too many levels, or two with the same key. */
export function scaleIssues(scales: readonly StatusScale[] = []): Issue[] {
  return scales.flatMap((scale, index) =>
    isUsable(scale)
      ? []
      : [issueOf('unusable-scale', `scales.${placeInInput(scales, index)}`, scale.id)],
  );
}
