import { treePage } from '../support/treePage';

const { one } = treePage;

const seen = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());

/** Names of the visible actions, in order. */
const actions = () => seen('.maltrad-actions tbody th').map(({ innerText }) => innerText.trim());

/** Ids of the visible nodes, in order. */
const nodes = () =>
  seen('.maltrad-actions [data-node-id]').map((each) => each.getAttribute('data-node-id') ?? '');

/** The visible parts, each with its heading and the ids of its visible nodes. */
const parts = () =>
  seen('.maltrad-actions-urgency').map((part) => [
    part.querySelector('h3')?.textContent.trim(),
    [...part.querySelectorAll<HTMLElement>('[data-node-id]')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.dataset['nodeId']),
  ]);

/** The row of an action. */
function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll('.maltrad-actions tbody tr')].find(
    (each) => each.querySelector('th')?.textContent.startsWith(name) ?? false,
  );
  if (!(found instanceof HTMLElement)) throw new Error(`No action is ${name}`);
  return found;
}

/** The cell of an action under a column heading. */
function cell(name: string, label: string): string {
  const found = row(name).querySelector<HTMLElement>(`[data-label="${label}"]`);
  if (!found) throw new Error(`No cell is ${label}`);
  return found.innerText.replaceAll(/\s+/g, ' ').trim();
}

function select(label: string): HTMLSelectElement {
  const found = [...document.querySelectorAll('.maltrad-actions label')].find(
    (each) => each.querySelector('span')?.textContent === label,
  );
  const element = found?.querySelector('select');
  if (!element) throw new Error(`No select is ${label}`);
  return element;
}

const choices = (label: string) => [...select(label).options].map(({ text }) => text);

const status = () => one('.maltrad-actions output').textContent;

const buttons = (name: string) =>
  seen('.maltrad-actions button').filter(({ textContent }) => textContent === name);

/** The list of actions as readers find their way in it. */
export const actionListPage = {
  actions,
  nodes,
  parts,
  row,
  cell,
  select,
  choices,
  status,
  buttons,
};
