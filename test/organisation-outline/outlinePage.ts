import { treePage } from '../support/treePage';

const { one } = treePage;

const itemOf = (id: string) => one(`li[data-node-id="${id}"]`);
const rowOf = (id: string) => one(`li[data-node-id="${id}"] > .maltrad-outline-row`);
const nameOf = (id: string) => one(`li[data-node-id="${id}"] .maltrad-unit-button`);

/** Ids of the units that are shown, in order. */
const shown = () => [...document.querySelectorAll('li[data-node-id]')].map(treePage.idOf);

/** Ids of the units that something has become of. */
const changed = () =>
  [...document.querySelectorAll('.maltrad-outline-row[data-change]')].map((row) =>
    treePage.idOf(row.closest('li')),
  );

/** What is chosen, in words. */
const current = () =>
  [...document.querySelectorAll('[aria-current]')].map((each) => each.textContent);

/** The outline as a reader meets it. */
export const outlinePage = { itemOf, rowOf, nameOf, shown, changed, current };
