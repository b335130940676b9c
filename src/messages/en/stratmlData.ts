import type { stratmlData as sv } from '../sv/stratmlData';

/** Words that the package adds to plans read from StratML and to StratML documents, in English. */
export const stratmlData: typeof sv = {
  beneficiaries: (names) => `Benefits: ${names}`,
  valueChain: (stage) => `Value chain: ${stage}`,
  mission: (text) => `Mission: ${text}`,
  values: 'Values',
  level: (name) => `Level: ${name}.`,
  status: (name) => `Status: ${name}.`,
  indicators: (names) => `Indicators: ${names}.`,
  performer: 'Performer',
  onlyForSchema: 'Stands here only because the schema requires it.',
};
