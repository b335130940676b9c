import { treePage } from '../support/treePage';

const { one } = treePage;

/** The text of an element, with ordinary spaces. */
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const heads = () => [...document.querySelectorAll('thead th')].map(textOf);
const rowOf = (id: string) => one(`tr[data-node-id="${id}"]`);
const nameOf = (id: string) => one(`tr[data-node-id="${id}"] button`);
const cellsOf = (id: string) => [...rowOf(id).children].map(textOf);

/** The cell of a unit under a heading; `undefined` when there is no such column. */
const cellOf = (id: string, head: string) => rowOf(id).children[heads().indexOf(head)];

/** Ids of the rows, in order. */
const ids = () => [...document.querySelectorAll('tr[data-node-id]')].map(treePage.idOf);

/** The selection, in words. */
const current = () => [...document.querySelectorAll('[aria-current]')].map(textOf);

/** The table as readers find their way in it. */
export const tablePage = { textOf, heads, rowOf, nameOf, cellsOf, cellOf, ids, current };
