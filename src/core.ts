export { parseFollowUp } from './model/parseFollowUp';
export { parseOrganisation } from './model/parseOrganisation';
export { parsePlan } from './model/parsePlan';
