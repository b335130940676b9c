/** Our tree in a frame of fixed height, in which a drag pans both ways. */
import { maltradContestant } from '../maltradContestant.jsx';

export const contestant = maltradContestant({ height: 800 });
