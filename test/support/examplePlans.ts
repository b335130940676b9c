import { financialGoals2021, namndplan2024, regionplan2020 } from '../../src/example';

/** The plans of real authorities, by name. */
export const examplePlans = [
  ['nämndplanen', namndplan2024],
  ['regionplanen', regionplan2020],
  ['de finansiella målen', financialGoals2021],
] as const;
