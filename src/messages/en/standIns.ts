import type { standIns as sv } from '../sv/standIns';

/** What stands in data for names and titles that are missing, in English. */
export const standIns: typeof sv = {
  noName: 'No name',
  noPlanTitle: 'Plan without a title',
  noFollowUpTitle: 'Follow-up without a title',
  noOrganisationTitle: 'Organisation without a title',
  noPostTitle: 'Post without a name',
  followUp: 'Follow-up',
};
