import { treePage } from '../support/treePage';

const { one } = treePage;

const NBSP = /\u00A0/g;

const panel = () => one('section.maltrad-details');

/** The text of an element, with ordinary spaces. */
const textOf = (element: Element) => element.textContent.replace(NBSP, ' ').trim();

const headings = () => [...panel().querySelectorAll('h3')].map(textOf);

/** The section under a heading. */
function section(heading: string): HTMLElement {
  const found = [...panel().querySelectorAll('h3')].find((each) => textOf(each) === heading);
  if (!found?.parentElement) throw new Error(`No heading is ${heading}`);
  return found.parentElement;
}

/** The text under a heading. */
const under = (heading: string) => textOf(section(heading)).slice(heading.length);

/** The section that explains the status. */
const why = () => one('.maltrad-details-section[data-mark="why"]');

/** The status, with the figure or the count that it is about. */
const statusBox = () => one('.maltrad-details-status');

/** The steps that the explanation is told in. */
const steps = () => [...panel().querySelectorAll('.maltrad-steps > li')].map(textOf);

/** What bodies and figures say, side by side. */
const said = () => [...panel().querySelectorAll('.maltrad-said > li')].map(textOf);

/** Names of the buttons in an element. */
const buttonsIn = (element: Element) => [...element.querySelectorAll('button')].map(textOf);

/** The details as readers find their way in them. */
export const detailsPanel = {
  panel,
  textOf,
  headings,
  section,
  under,
  why,
  statusBox,
  steps,
  said,
  buttonsIn,
};
