import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** A contestant that is a React component, rendered anew with each input as its props. */
export function reactContestant({ Component, prepare, isShown }) {
  let root;
  let committed;
  function App({ input }) {
    useLayoutEffect(() => {
      committed = input;
    }, [input]);
    return <Component {...input} />;
  }
  return {
    prepare,
    show(app, input) {
      root ??= createRoot(app);
      root.render(<App input={input} />);
    },
    isShown: (app, input) => committed === input && isShown(app, input),
  };
}
