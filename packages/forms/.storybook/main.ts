import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig, type Rolldown } from 'vite'

const quietly: NonNullable<Rolldown.InputOptions['onwarn']> = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
}

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx', '../../builder/src/**/*.stories.tsx', './*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // The types of properties come from the editor; there is no need to read them again.
  typescript: { reactDocgen: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@tip-standard/source'] },
      // Stories have no server: where a module runs is of no interest to them.
      build: { rolldownOptions: { onwarn: quietly } },
    }),
}

export default config
