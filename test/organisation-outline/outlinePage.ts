import { treePage } from '../support/treePage';

const { one } = treePage;

const itemOf = (id: string) => one(`li[data-node-id="${id}"]`);
const rowOf = (id: string) => one(`li[data-node-id="${id}"] > .maltrad-outline-row`);
const nameOf = (id: string) => one(`li[data-node-id="${id}"] .maltrad-unit-button`);

/** Ids of the units shown, in order. */
const shown = () => [...document.querySelectorAll('li[data-node-id]')].map(treePage.idOf);

/** Ids of the units that have changed. */
const changed = () =>
  [...document.querySelectorAll('.maltrad-outline-row[data-change]')].map((row) =>
    treePage.idOf(row.closest('li')),
  );

/** The selection, in words. */
const current = () =>
  [...document.querySelectorAll('[aria-current]')].map((each) => each.textContent);

/** The outline as readers find their way in it. */
export const outlinePage = { itemOf, rowOf, nameOf, shown, changed, current };
