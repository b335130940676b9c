/** The tree as a reader meets it: roles, states and positions in the window. */

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

const tree = () => one('[role=tree]');

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

function item(id: string): HTMLElement {
  return one(`[role=treeitem][data-node-id="${CSS.escape(id)}"]`);
}

function find(id: string): HTMLElement | undefined {
  return items().find((each) => idOf(each) === id);
}

function idOf(element: Element | null): string {
  return element?.getAttribute('data-node-id') ?? '';
}

const ids = () => items().map(idOf);

/** Id of the item that has the browser's focus; "" when none has. */
const focused = () => idOf(document.activeElement);

/** The items that can be reached by Tab. */
const tabStops = () => items().filter(({ tabIndex }) => tabIndex >= 0);

const toggle = (id: string) => {
  const handle = item(id).querySelector<HTMLElement>('[data-toggle]');
  if (!handle) throw new Error(`${id} cannot be opened or closed`);
  return handle;
};

/** Whether each parent is open, by id. */
function openness(): Record<string, boolean> {
  return Object.fromEntries(
    items()
      .filter((each) => each.hasAttribute('aria-expanded'))
      .map((each) => [idOf(each), each.getAttribute('aria-expanded') === 'true']),
  );
}

function opened(): string[] {
  return Object.entries(openness()).flatMap(([id, isOpen]) => (isOpen ? id : []));
}

function selected(): string[] {
  return items()
    .filter((each) => each.getAttribute('aria-selected') === 'true')
    .map(idOf);
}

function button(name: string): HTMLElement {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
  );
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

const rect = (id: string) => item(id).getBoundingClientRect();

const header = () => one('.maltrad-header');

/** The zoom at which cards are shown, per cent. */
function zoom(): number {
  const card = item(ids()[0] ?? '');
  return Math.round((card.getBoundingClientRect().width / card.offsetWidth) * 100);
}

/** The visible height of a card below the header row, in pixels. */
function seenHeight(card: Element): number {
  const { top, bottom, left, right } = card.getBoundingClientRect();
  const from = Math.max(top, header().getBoundingClientRect().bottom);
  if (right <= 0 || left >= window.innerWidth) return 0;
  return Math.max(0, Math.min(bottom, window.innerHeight) - from);
}

/** The queries that tests make on the page. */
export const treePage = {
  one,
  tree,
  items,
  item,
  find,
  idOf,
  ids,
  focused,
  tabStops,
  toggle,
  openness,
  opened,
  selected,
  button,
  rect,
  header,
  zoom,
  seenHeight,
};
