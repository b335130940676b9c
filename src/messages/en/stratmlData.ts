import type { stratmlData as sv } from '../sv/stratmlData';

/** What a plan out of StratML and a document of StratML say in words of ours, in English. */
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
