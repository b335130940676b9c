import type { FollowUpAction } from '../model/follow-up/followUpAction';

const REPORTS = ['april', 'august', 'year'] as const;

type State = 'notStarted' | 'ongoing' | 'done';

/** An action with its state in each report that contains it, and its effect once it is known. */
interface Row extends Pick<FollowUpAction, 'of' | 'riskId' | 'name' | 'unitId' | 'dueDate'> {
  key: string;
  states: [april: State | null, august: State | null, year: State];
  effects?: [april: string | null, august: string | null, year: string];
}

/** Invented actions. Mål 6 has none, although it is not met. */
const ROWS: Row[] = [
  {
    key: 'forsta-linjen',
    riskId: 'mojlighet-foraldragrupp',
    of: 'delmal-1-1',
    name: 'Fler mottagningar tar emot barn och unga i första linjen',
    unitId: 'HSN',
    dueDate: '2025-03-31',
    states: ['ongoing', 'done', 'done'],
    effects: [null, null, 'Fler triageras till första linjen, men färre flickor än pojkar.'],
  },
  {
    key: 'samordnade-insatser',
    of: 'indikator-1-1-3',
    name: 'Gemensam rutin för samordnade insatser i primärvård och barn- och ungdomspsykiatri',
    unitId: 'HSN',
    dueDate: '2025-02-28',
    states: ['done', 'done', 'done'],
    effects: [
      'Fler barn får samordnade insatser än året före.',
      'Fler barn får samordnade insatser än i april.',
      'Målvärdet 320 barn nås.',
    ],
  },
  {
    key: 'hembesok',
    of: 'delmal-1-2',
    name: 'Hembesök erbjuds också på kvällar',
    unitId: 'HSN',
    dueDate: '2025-09-30',
    states: ['notStarted', 'ongoing', 'done'],
    effects: [null, null, 'Fler hembesök genomförs och målvärdet nås.'],
  },
  {
    key: 'fallskador',
    of: 'indikator-2-1-2',
    name: 'Balansträning och genomgång av läkemedel för äldre som har fallit',
    unitId: 'HSN',
    dueDate: '2025-10-31',
    states: ['ongoing', 'ongoing', 'done'],
    effects: [null, null, 'Inläggningarna är färre än i augusti, men fler än målvärdet.'],
  },
  {
    key: 'krisberedskap',
    riskId: 'risk-krisberedskap',
    of: 'delmal-2-2',
    name: 'Introduktionen till krisberedskap görs på arbetsplatsträffar',
    unitId: 'RS',
    dueDate: '2025-04-15',
    states: ['notStarted', 'ongoing', 'done'],
  },
  {
    key: 'hemgang',
    of: 'indikator-2-3-1',
    name: 'Planering med kommunerna inför hemgång börjar vid inskrivningen',
    unitId: 'HSN',
    dueDate: '2025-12-01',
    states: ['notStarted', 'ongoing', 'ongoing'],
  },
  {
    key: 'vald-i-nara-relation',
    of: 'indikator-2-4-1',
    name: 'Stöd till basenheter som inte frågar om våldsutsatthet',
    unitId: 'HSN',
    dueDate: '2025-08-15',
    states: [null, 'notStarted', 'ongoing'],
  },
  {
    key: 'patientkontrakt',
    of: 'indikator-4-1-1',
    name: 'Utbildning i Patientkontrakt för primärvårdens enheter',
    unitId: 'HSN',
    dueDate: '2025-03-31',
    states: ['done', 'done', 'done'],
    effects: [null, null, 'Andelen steg under våren men har inte ökat sedan dess.'],
  },
  {
    key: 'webbtidbok',
    of: 'delmal-4-2',
    name: 'Fler typer av besök kan bokas i webbtidboken',
    unitId: 'RS',
    dueDate: '2025-11-30',
    states: ['ongoing', 'ongoing', 'done'],
  },
  {
    key: 'skyddsronder',
    of: 'mal-5',
    name: 'Skyddsrond på varje basenhet',
    unitId: 'RS',
    dueDate: '2025-04-01',
    states: ['ongoing', 'ongoing', 'ongoing'],
  },
  {
    key: 'chefer',
    of: 'delmal-5-2',
    name: 'Mer administrativt stöd till chefer med många medarbetare',
    unitId: 'RS',
    dueDate: '2026-06-30',
    states: [null, null, 'notStarted'],
  },
  {
    key: 'usve',
    of: 'delmal-7-1',
    name: 'Stöd till de enheter som inte uppnår alla kriterier',
    unitId: 'HSN',
    dueDate: '2025-09-30',
    states: ['ongoing', 'ongoing', 'done'],
    effects: [null, null, 'Alla enheter uppnår kriterierna.'],
  },
];

/** The actions of one report, with the state they have in it. */
export function exampleActions(report: (typeof REPORTS)[number]): FollowUpAction[] {
  const index = REPORTS.indexOf(report);
  return ROWS.flatMap(({ key, states, effects, ...row }): FollowUpAction[] => {
    const state = states[index];
    if (!state) return [];
    const effect = effects?.[index];
    const followedUp = effect ? { effectFollowedUp: true, effect } : {};
    return [{ id: `atgard-${key}`, ...row, state, ...followedUp }];
  });
}
