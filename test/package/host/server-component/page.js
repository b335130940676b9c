// A page that is a server component: it reads the plan and gives it to a view.
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';
import { GoalTree, parsePlan } from 'maltrad';
import { namndplan2024 } from 'maltrad/example';

const Page = () => createElement(GoalTree, { plan: parsePlan(namndplan2024).value });

/** Where each component for the browser is found, as a bundler would note it. */
const references = new Proxy(
  {},
  {
    get: (_, reference) => {
      const [id, name] = reference.split('#');
      return { id, name, chunks: [] };
    },
  },
);

renderToPipeableStream(createElement(Page), references, {
  onError: (error) => {
    throw error;
  },
}).pipe(process.stdout);
