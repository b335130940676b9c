/** Our tree as tall as its content: the page scrolls. */
import { maltradContestant } from '../maltradContestant.jsx';

export const contestant = maltradContestant();
