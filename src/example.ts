export { regionplan2020 } from './example/regionplan2020';
export { namndplan2024 } from './example/namndplan2024';
export { financialGoals2021 } from './example/financialGoals2021';
export { electedOrganisation } from './example/electedOrganisation';
export { officialsOrganisation } from './example/officialsOrganisation';
export { ownedCompanies } from './example/ownedCompanies';
export { budget2021 } from './example/budget2021';
export { exampleFollowUps } from './example/exampleFollowUps';
