import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  layoutCustomisations: {
    // A page is shown as its readers see it; the panel belongs to the components.
    showPanel: ({ storyId }, asSet) => (storyId?.startsWith('sidor-') ? false : asSet),
  },
  theme: create({
    base: 'light',
    brandTitle: 'maltrad',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    colorPrimary: '#2b3a67',
    colorSecondary: '#2b3a67',
    appBg: '#f4f5f7',
    appBorderColor: '#d9dce3',
    appBorderRadius: 6,
    barSelectedColor: '#2b3a67',
  }),
});
