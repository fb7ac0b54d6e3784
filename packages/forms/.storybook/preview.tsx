import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { Around } from './Around.tsx'
import { WCAG } from './axe-faults.ts'
import { DocsPage } from './DocsPage.tsx'
import { everyStory } from './every-story.ts'
import { withUsableControls } from './usable-controls.ts'
import '../src/theme/style.css'
import './docs.css'

// Of a second, nothing is left on a busy machine.
configure({ asyncUtilTimeout: 60_000 })

const item = (value: string, title: string) => ({ value, title })

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Forms', 'Form builder', 'Reports', 'Checks of these stories'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: DocsPage },
    a11y: { test: 'error', options: { runOnly: { type: 'tag', values: WCAG } } },
    viewport: {
      options: {
        phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        wide: { name: 'Laptop, 1280 px', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
        desk: { name: 'Laptop, 900 px', styles: { width: '900px', height: '740px' }, type: 'desktop' },
      },
    },
  },
  initialGlobals: {
    language: 'en',
    scheme: 'light',
    direction: 'ltr',
    textSize: '100%',
    texts: 'drafts',
    viewport: { value: 'desk' },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          item('en', 'English'),
          item('fr', 'Français'),
          item('rw', 'Ikinyarwanda'),
          item('sw', 'Kiswahili'),
          item('rn', 'Ikirundi'),
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: [item('light', 'Light'), item('dark', 'Dark')] },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [item('ltr', 'Left to right'), item('rtl', 'Right to left')],
      },
    },
    texts: {
      description: 'Whether texts are shown that no native speaker has reviewed',
      toolbar: {
        icon: 'edit',
        dynamicTitle: true,
        items: [item('drafts', 'Unreviewed texts too'), item('reviewed', 'Reviewed texts only')],
      },
    },
    textSize: {
      description: 'Size of texts',
      toolbar: { icon: 'zoom', dynamicTitle: true, items: [item('100%', 'Text 100 %'), item('200%', 'Text 200 %')] },
    },
  },
  decorators: [
    (Story, { globals, parameters }) =>
      parameters['isAlone'] === true ? (
        <main data-scheme={globals['scheme']}>
          <Story />
        </main>
      ) : (
        <Around
          unreviewedTexts={globals['texts'] !== 'reviewed'}
          language={globals['language']}
          scheme={globals['scheme']}
          direction={globals['direction']}
          textSize={globals['textSize']}
          loadList={parameters['loadList']}
        >
          <Story />
        </Around>
      ),
  ],
  argTypesEnhancers: [withUsableControls],
  // On a page of documentation there is more than the story.
  afterEach: ({ canvasElement, viewMode }) => (viewMode === 'docs' ? undefined : everyStory(canvasElement)),
}

export default preview
