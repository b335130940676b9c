import { treePage } from '../support/treePage';

const { one } = treePage;

const NBSP = /\u00A0/g;

const panel = () => one('section.maltrad-details');

/** What is read in an element, with plain spaces. */
const textOf = (element: Element) => element.textContent.replace(NBSP, ' ').trim();

const headings = () => [...panel().querySelectorAll('h3')].map(textOf);

/** The section under a heading. */
function section(heading: string): HTMLElement {
  const found = [...panel().querySelectorAll('h3')].find((each) => textOf(each) === heading);
  if (!found?.parentElement) throw new Error(`No heading is ${heading}`);
  return found.parentElement;
}

/** What is read under a heading. */
const under = (heading: string) => textOf(section(heading)).slice(heading.length);

/** The section that answers why the status is what it is. */
const why = () => one('.maltrad-details-section[data-mark="why"]');

/** The status with the words of the one who set it. */
const statusBox = () => one('.maltrad-details-status');

/** Names of the buttons in an element. */
const buttonsIn = (element: Element) => [...element.querySelectorAll('button')].map(textOf);

/** The details as a reader meets them. */
export const detailsPanel = {
  panel,
  textOf,
  headings,
  section,
  under,
  why,
  statusBox,
  buttonsIn,
};
