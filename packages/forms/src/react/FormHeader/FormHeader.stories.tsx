import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { LanguagePicker } from '../LanguagePicker/LanguagePicker.tsx'
import { FormHeader } from './FormHeader.tsx'

const meta = {
  component: FormHeader,
  args: { place: { number: 4, count: 12 }, children: <LanguagePicker value="en" onChange={fn()} /> },
} satisfies Meta<typeof FormHeader>

export default meta
type Story = StoryObj<typeof meta>

/** How far the form has come is read as text; the bar is for eyes. */
export const InAForm: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Page 4 of 12')).toBeVisible()
    await expect(canvasElement.querySelector('progress')).toHaveAttribute('aria-hidden', 'true')
    await expect(canvas.queryByRole('progressbar')).toBeNull()
  },
}
/** On the start page there is nothing to come far in. */
export const WithoutAForm: Story = {
  args: { place: undefined },
  play: ({ canvas }) => expect(canvas.queryByText(/^Page/)).toBeNull(),
}
export const OnAPhoneInTheDark: Story = { globals: { viewport: { value: 'phone' }, scheme: 'dark', language: 'rw' } }
