import type { Meta, StoryObj } from '@storybook/react-vite'
import { LANGUAGES } from '@tip-standard/form-model/languages'
import { expect } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { SensitivityBadge } from '../SensitivityBadge/SensitivityBadge.tsx'
import { TextLanguage } from '../TextLanguage/TextLanguage.tsx'
import { FormSurroundings } from './FormSurroundings.tsx'

const meta = {
  component: FormSurroundings,
  // The other stories are inside of one already.
  parameters: { isAlone: true },
  args: {
    language: 'en',
    unreviewedTexts: true,
    today: TODAY,
    children: (
      <>
        <TextLanguage />
        <p>
          <SensitivityBadge level="restricted" />
        </p>
      </>
    ),
  },
  argTypes: { language: { control: 'select', options: LANGUAGES }, children: { control: false } },
} satisfies Meta<typeof FormSurroundings>

export default meta
type Story = StoryObj<typeof meta>

export const English: Story = {}

/** Where drafts are not wanted, everything without a reviewed text is in English. */
export const ReviewedTextsOnly: Story = {
  args: { language: 'rw', unreviewedTexts: false },
  play: ({ canvas }) => expect(canvas.getByText('Restricted')).toBeVisible(),
}
