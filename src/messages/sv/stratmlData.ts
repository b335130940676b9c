/** Words that the package adds to plans read from StratML and to StratML documents, in Swedish. */
export const stratmlData = {
  beneficiaries: (names: string) => `Till nytta för: ${names}`,
  valueChain: (stage: string) => `Värdekedja: ${stage}`,
  mission: (text: string) => `Mission: ${text}`,
  values: 'Värden',
  level: (name: string) => `Nivå: ${name}.`,
  status: (name: string) => `Status: ${name}.`,
  indicators: (names: string) => `Indikatorer: ${names}.`,
  performer: 'Utförare',
  onlyForSchema: 'Står här bara för att schemat kräver det.',
};
