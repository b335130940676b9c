/** Words that replace missing names and titles in data, in Swedish. */
export const standIns = {
  noName: 'Namn saknas',
  noPlanTitle: 'Plan utan titel',
  noFollowUpTitle: 'Uppföljning utan titel',
  noOrganisationTitle: 'Organisation utan titel',
  noPostTitle: 'Befattning utan namn',
  followUp: 'Uppföljning',
};
