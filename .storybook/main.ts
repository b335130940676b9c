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
  features: { sidebarOnboardingChecklist: false, changeDetection: false },
  // The other one prints `unknown` for a prop of type `readonly T[]`.
  typescript: { reactDocgen: 'react-docgen-typescript' },
  // Stories fetch from the same address; a build has no server and takes `fetchFromExampleApi`.
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), apiPlugin()] }),
};

export default config;
