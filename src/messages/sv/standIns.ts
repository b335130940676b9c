/** What stands in data for names and titles that are missing, in Swedish. */
export const standIns = {
  noName: 'Namn saknas',
  noPlanTitle: 'Plan utan titel',
  noFollowUpTitle: 'Uppföljning utan titel',
  noOrganisationTitle: 'Organisation utan titel',
  noPostTitle: 'Befattning utan namn',
  followUp: 'Uppföljning',
};
