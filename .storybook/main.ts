import type { StorybookConfig } from '@storybook/react-vite';
import { apiPlugin } from '../server/apiPlugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    sidebarOnboardingChecklist: false,
    changeDetection: false,
    // Reads the props when a table of them is opened. Otherwise all types are read before the first
    // story is shown, or `react-docgen` prints `unknown` for a prop of type `readonly T[]`.
    experimentalDocgenServer: true,
  },
  // Stories fetch from the same address; a build has no server and takes `fetchFromExampleApi`.
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), apiPlugin()] }),
};

export default config;
