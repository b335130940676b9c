/** Our organisation chart in a frame of fixed height, in which a drag pans both ways. */
import { organisationContestant } from '../organisationContestant.jsx';

export const contestant = organisationContestant({ height: 800 });
