import '@fontsource-variable/inter';
import '../src/styles.css';
import './host.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      // Storybook opens on the first one: the real plan on its intranet page. Storybook reads this function
      // out of the file and runs it elsewhere, so it has no types and uses nothing from outside itself.
      storySort: (a, b) => {
        const starts = ['sidor-intranat--namndplan', 'sidor-intranat', 'sidor-', 'goaltree', ''];
        const [rankA = 0, rankB = 0] = [a, b].map(({ id }) =>
          starts.findIndex((start) => id.startsWith(start)),
        );
        return rankA - rankB || a.title.localeCompare(b.title, 'sv');
      },
    },
  },
  decorators: [
    withThemeByDataAttribute({
      themes: { Light: 'light', Dark: 'dark' },
      defaultTheme: 'Light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;
