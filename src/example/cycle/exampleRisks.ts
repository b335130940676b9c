import type { FollowUpRisk } from '../../model/follow-up/followUpAction';

/** A risk or an opportunity, and what its check has shown in each report. */
interface Row extends Omit<FollowUpRisk, 'controlResult'> {
  results?: Readonly<Partial<Record<'april' | 'august' | 'year', string>>>;
}

/** Invented risks and opportunities of the nämndplan; two of them are checked in the internal control. */
const ROWS: readonly Row[] = [
  {
    id: 'mojlighet-foraldragrupp',
    of: 'delmal-1-1',
    kind: 'opportunity',
    name: 'Den digitala föräldragruppen kan nå fler om den erbjuds redan vid första kontakten.',
    unitId: 'HSN',
  },
  {
    id: 'risk-krisberedskap',
    of: 'delmal-2-2',
    name: 'Verksamheter utan introduktion till krisberedskap kan sakna beredskap när den behövs.',
    unitId: 'RS',
    likelihood: 3,
    consequence: 4,
    control: 'Andel verksamheter som har genomfört introduktionen, varje kvartal.',
    results: {
      august: 'Hälften av verksamheterna har genomfört introduktionen.',
      year: 'De flesta verksamheter har genomfört introduktionen.',
    },
  },
  {
    id: 'risk-utskrivning',
    of: 'delmal-2-3',
    name: 'Patienter som är klara för utskrivning blir kvar när det inte finns plats i kommunen.',
    unitId: 'HSN',
    likelihood: 4,
    consequence: 3,
    control: 'Antal patienter som har väntat mer än tre dagar, varje månad.',
  },
];

/** The risks and opportunities of one report, with what their checks have shown by then. */
export function exampleRisks(report: 'april' | 'august' | 'year'): FollowUpRisk[] {
  return ROWS.map(({ results, ...risk }) => {
    const controlResult = results?.[report];
    return controlResult === undefined ? risk : { ...risk, controlResult };
  });
}
