/** Nothing but one div: the noise of the machine and of the measuring itself. */
import { drag } from '../drag.js';

export const contestant = {
  prepare: () => undefined,
  show(app) {
    if (app.firstChild) return;
    app.innerHTML = '<div style="width:100px;height:100px;background:teal">blank</div>';
    drag(app, (x, y) => (app.firstChild.style.transform = `translate(${x}px, ${y}px)`));
  },
  isShown: () => true,
};
