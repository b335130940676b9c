/** What reads data, for `data.mjs`. */
export * as schema from 'valibot';
export { followUpSchema } from '../../src/model/follow-up/followUp';
export { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
export { parsePlan } from '../../src/model/plan/parsePlan';
export {
  parseFollowUpInSlices,
  parsePlanInSlices,
} from '../../src/source/slices/parsePlanInSlices';
export { planSchema } from '../../src/model/plan/plan';
export { readCsv } from '../../src/source/csv/readCsv';
export { writeCsv } from '../../src/source/csv/writeCsv';
export { readJson } from '../../src/source/http/json/readJson';
export { readStratml } from '../../src/source/stratml/readStratml';
export { writeStratml } from '../../src/source/stratml/writeStratml';
