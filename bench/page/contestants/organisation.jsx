/** Our organisation chart as tall as its content: the page scrolls. */
import { organisationContestant } from '../organisationContestant.jsx';

export const contestant = organisationContestant();
