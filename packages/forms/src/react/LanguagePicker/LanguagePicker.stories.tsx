import type { Meta, StoryObj } from '@storybook/react-vite'
import { LANGUAGES } from '@tip-standard/form-model/languages'
import { fn } from 'storybook/test'
import { LanguagePicker } from './LanguagePicker.tsx'

const meta = {
  component: LanguagePicker,
  args: { value: 'en', onChange: fn() },
  argTypes: { value: { control: 'select', options: LANGUAGES } },
} satisfies Meta<typeof LanguagePicker>

export default meta
type Story = StoryObj<typeof meta>

export const English: Story = {}
export const DraftOfALanguage: Story = { args: { value: 'rw' }, globals: { language: 'rw' } }
