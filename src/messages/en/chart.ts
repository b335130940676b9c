import type { Messages } from '../messages';

/** Texts of a drawing and its controls, in English. */
export const chart: Messages['chart'] = {
  openAll: 'Open all',
  closeAll: 'Close all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomTo100: 'Show at 100%',
  zoomLevel: (percent) => `${percent}%`,
  fit: 'Fit to view',
  panStart: 'Show more to the left',
  panEnd: 'Show more to the right',
  goTo: (name) => `Go to ${name}`,
  highlight: {
    of: (label) => `${label}:`,
    shown: (found) => `${found} ${found === 1 ? 'stands' : 'stand'} out, the rest is faded`,
    none: 'nothing here stands out',
    name: (name) => `${name}, stands out`,
    next: 'Go to the next',
    clear: 'Show all alike',
  },
};
