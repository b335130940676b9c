import { grouped } from '../../../text/formatNumber';

/** A place in the data: "relations.3.from". */
export interface At {
  path: string;
}

/** Something that is named, by id or by name. */
export interface Named extends At {
  name: string;
}

/** Texts about organisations, budgets and directories when they are read, in Swedish. */
export const organisationIssues = {
  unknownUnit: ({ path, name }: Named) =>
    `${path}: enheten ”${name}” finns inte i organisationen. Relationen visas inte.`,
  repeatedUnit: ({ path, name }: Named) =>
    `${path}: id ”${name}” används av mer än en enhet. Relationer gäller den första.`,
  reversedUnit: ({ path, name }: Named) =>
    `${path}: ”${name}” slutar gälla innan den börjar gälla. Den visas för alla datum.`,
  reversedRelation: ({ path }: At) =>
    `${path}: relationen slutar gälla innan den börjar gälla. Den visas för alla datum.`,
  selfRelation: ({ path, name }: Named) =>
    `${path}: ”${name}” har en relation till sig själv. Relationen visas inte.`,
  selfOwned: ({ path, name }: Named) =>
    `${path}: ”${name}” sägs äga sig själv. Relationen visas inte.`,
  repeatedRelation: ({ path }: At) => `${path}: samma relation står tidigare. Den visas en gång.`,
  secondParent: ({ path, name, first, parent }: Named & { first: string; parent: string }) =>
    `${path}: ”${name}” har redan en överordnad av samma slag, ”${first}”. Den visas under ”${first}”, och relationen till ”${parent}” visas vid sidan av.`,
  circle: ({ path, name }: Named) =>
    `${path}: ”${name}” är överordnad sig själv (i en slinga). Slingan är öppnad och ”${name}” visas överst.`,
  ownershipCircle: ({ path, name }: Named) =>
    `${path}: ”${name}” äger sig själv genom andra (i en slinga). Slingan är öppnad och ”${name}” visas överst.`,
  sharesExceed: ({ path, name }: Named) =>
    `${path}: ägarandelarna i ”${name}” är tillsammans mer än 100 procent. De visas som de står, och vem som har majoriteten sägs inte.`,
  budgetUnit: ({ path, name }: Named) =>
    `${path}: enheten ”${name}” finns inte i organisationen. Raden visas inte på någon enhet.`,
  amountCount: ({ path, name }: Named) =>
    `${path}: ”${name}” har inte ett belopp för varje kolumn. De som saknas visas som tomma, och de som är för många visas inte.`,
  budgetColumn: ({ path, name }: Named) =>
    `${path}: kolumnen ”${name}” finns inte i budgeten. Dess id visas i stället för namn.`,
  missingWhole: ({ path, name }: Named) =>
    `${path}: raden är en del av ”${name}”, som inte finns. Den visas för sig.`,
  missingTerm: ({ path, name }: Named) =>
    `${path}: raden är summan av bland annat ”${name}”, som inte finns. Den räknas inte med.`,
  partOfItself: ({ path, name }: Named) =>
    `${path}: ”${name}” är en del av sig själv (i en slinga). Slingan är öppnad.`,
  repeatedRow: ({ path, name }: Named) =>
    `${path}: id ”${name}” används av mer än en rad. Delar visas under den första.`,
  repeatedColumn: ({ path, name }: Named) =>
    `${path}: id ”${name}” används av mer än en kolumn. Alla visas.`,
  partsExceed: ({ path, name }: Named) =>
    `${path}: delarna av ”${name}” är tillsammans mer än raden. Alla tal visas som de står.`,
  partsDiffer: ({ path, name }: Named) =>
    `${path}: delarna av ”${name}” ger inte tillsammans raden. Alla tal visas som de står.`,
  repeatedPost: ({ path }: At) => `${path}: samma id som en tidigare befattning. Båda visas.`,
  reversedPost: ({ path }: At) =>
    `${path}: uppgiften slutar gälla innan den börjar gälla. Den visas för alla datum.`,
  emptyName: ({ path }: At) => `${path}: namnet är tomt. Platsen räknas som vakant.`,
  seatsExceed: ({ path, holders, seats }: At & { holders: number; seats: number }) =>
    `${path}: befattningen har ${holders} innehavare samtidigt på ${seats} ${seats === 1 ? 'plats' : 'platser'}. Alla visas.`,
  postUnit: ({ path, name }: Named) =>
    `${path}: enheten ”${name}” finns inte i organisationen. Befattningen visas inte.`,
  pictureNotAllowed: ({ path, origin }: At & { origin: string }) =>
    `${path}: bilder från ”${origin}” är inte tillåtna. Initialer visas.`,
  wrongKind: ({ path, isReplaced }: At & { isReplaced: boolean }) =>
    `${path}: uppgiften är av fel slag. ${isReplaced ? 'Ett ersättningsvärde visas.' : 'Uppgiften visas inte.'}`,
  notADate: ({ path }: At) => `${path}: uppgiften är inget datum. Uppgiften visas inte.`,
  unknownField: ({ path, count }: At & { count: number }) =>
    `${path}: ett fält här är inte känt och läses inte.${count === 1 ? '' : ` Det står på ${grouped(count, 'sv')} ställen, först här.`}`,
};
