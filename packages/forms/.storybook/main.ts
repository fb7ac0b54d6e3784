import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig, type Plugin, type Rolldown } from 'vite'

const quietly: NonNullable<Rolldown.InputOptions['onwarn']> = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
}

/**
 * Sources load translations with the attribute `type: 'json'`, which Node and TypeScript ask for. Vite serves JSON as a module of
 * JavaScript, so that a browser which reads the attribute refuses it. Published files have neither the attribute nor JSON.
 */
const jsonAsModules: Plugin = {
  name: 'json-as-modules',
  enforce: 'pre',
  transform: (code, id) =>
    /\.tsx?$/.test(id.split('?')[0] ?? '') ? code.replaceAll(", { with: { type: 'json' } })", ')') : undefined,
}

const STORIES = '**/*.stories.tsx'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './*.stories.tsx',
    { directory: '../src/react', files: STORIES, titlePrefix: 'Forms' },
    { directory: '../src/theme', files: STORIES, titlePrefix: 'Forms' },
    { directory: '../../builder/src/react', files: STORIES, titlePrefix: 'Form builder' },
    { directory: '../../report/src/react', files: STORIES, titlePrefix: 'Reports' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // Pages of documentation show what the docstrings of components and of their properties say.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [jsonAsModules],
      resolve: { conditions: ['@tip-standard/source'] },
      // Stories have no server: where a module runs is of no interest to them.
      build: { rolldownOptions: { onwarn: quietly } },
    }),
}

export default config
