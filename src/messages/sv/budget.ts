/** Texts about a budget and its rows, in Swedish. */
export const budget = {
  sums: 'Delarna ger tillsammans raden.',
  remainder: 'Delarna är inte alla. Resten har ingen egen rad.',
  exceeds: 'Delarna är tillsammans mer än raden. Alla tal visas som de står.',
  differs: 'Delarna ger inte tillsammans raden. Alla tal visas som de står.',
  unknown: 'Belopp saknas, så det går inte att säga om delarna tillsammans ger raden.',
  alternate: ({ text, column }: { text: string; column: string }) =>
    `Dokumentet anger också ${text} för ${column}.`,
  /** What is said in a whole table. */
  table: {
    row: 'Rad',
    copy: 'Kopiera tabellen',
    notes: 'Anmärkningar',
    note: (number: number) => `anmärkning ${number}`,
    empty: 'tom cell',
    conflict: 'dokumentet anger också annat',
  },
};
