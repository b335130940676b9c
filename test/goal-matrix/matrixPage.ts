import { treePage } from '../support/treePage';

const { one } = treePage;

const root = () => one('.maltrad-goal-matrix');
const table = () => one('table.maltrad-matrix');
const scroller = () => one('.maltrad-matrix-scroller');
const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];

/** The button that selects a unit, by the unit's full name. */
function unit(name: string): HTMLElement {
  const found = all('thead button').find((each) => each.title === name);
  if (!found) throw new Error(`No unit is called ${name}`);
  return found;
}

const row = (id: string) => one(`.maltrad-goal-matrix tr[data-node-id="${CSS.escape(id)}"]`);
const goal = (id: string) => one(`tr[data-node-id="${CSS.escape(id)}"] th button`);

/** The button of an assessed cell, by the goal's id and the unit's column. */
function cell(id: string, place: number): HTMLElement {
  const found = row(id).querySelectorAll('.maltrad-matrix-cell')[place]?.querySelector('button');
  if (!found) throw new Error(`${id} is not assessed by unit ${place}`);
  return found;
}

const said = () => all('output').map(text).filter(Boolean);
const told = () => text(root().querySelector('.maltrad-matrix-told'));

/** Ids of the rows that are not toned down. */
const inFront = () =>
  all('tr[data-node-id]:not([data-dimmed])').map((each) => each.dataset['nodeId']);

const pressed = () => all('button[aria-pressed=true]').map(text);

/** The matrix as readers find their way in it. */
export const matrixPage = {
  root,
  table,
  scroller,
  text,
  all,
  unit,
  row,
  goal,
  cell,
  said,
  told,
  inFront,
  pressed,
};
