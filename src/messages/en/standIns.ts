import type { standIns as sv } from '../sv/standIns';

/** Words that replace missing names and titles in data, in English. */
export const standIns: typeof sv = {
  noName: 'No name',
  noPlanTitle: 'Plan without a title',
  noFollowUpTitle: 'Follow-up without a title',
  noOrganisationTitle: 'Organisation without a title',
  noPostTitle: 'Post without a name',
  followUp: 'Follow-up',
};
