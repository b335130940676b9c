/** Texts that several views share, in Swedish. */
export const general = {
  orphans: 'Saknar överordnad',
  fictional: 'Exempeldata',
  fictionalAbout: 'Innehållet är påhittat.',
  comparedWith: (title: string) => `Jämfört med ${title}:`,
  comparedUntil: (title: string) => `Fram till ${title}:`,
};

/** Texts of panels and lists, which trees do without, in Swedish. */
export const panels = {
  compareWith: 'Jämför med',
  noComparison: 'Ingen',
  close: 'Stäng',
  page: (page: string) => `s.\u00A0${page}`,
  actionsInLine:
    'Ingen egen åtgärd är rapporterad. Åtgärder finns för det som ligger över eller under i planen.',
  copy: 'Kopiera som text',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Markera texten i stället.',
};
