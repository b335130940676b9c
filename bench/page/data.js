/** What reads data, for `data.mjs`. */
export * as schema from 'valibot';
export { followUpSchema } from '../../src/model/followUp';
export { parseFollowUp } from '../../src/model/parseFollowUp';
export { parseFollowUpInSlices } from '../../src/model/parseFollowUpInSlices';
export { parsePlan } from '../../src/model/parsePlan';
export { parsePlanInSlices } from '../../src/model/parsePlanInSlices';
export { planSchema } from '../../src/model/plan';
export { readCsv } from '../../src/source/csv/readCsv';
export { writeCsv } from '../../src/source/csv/writeCsv';
export { readJson } from '../../src/source/json/readJson';
export { readStratml } from '../../src/source/stratml/readStratml';
export { writeStratml } from '../../src/source/stratml/writeStratml';
