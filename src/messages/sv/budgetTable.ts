/** Texts of a whole budget table, in Swedish. */
export const budgetTable = {
  row: 'Rad',
  copy: 'Kopiera tabellen',
  notes: 'Anmärkningar',
  note: (number: number) => `anmärkning ${number}`,
  empty: 'tom cell',
  conflict: 'dokumentet anger också annat',
};
