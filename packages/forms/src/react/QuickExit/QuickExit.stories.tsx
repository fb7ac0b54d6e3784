import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { QuickExit } from './QuickExit.tsx'

const meta = {
  component: QuickExit,
  argTypes: { exitUrl: { control: 'text' }, neutralTitle: { control: 'text' }, children: { control: 'text' } },
  render: (args) => (
    <>
      <QuickExit {...args} />
      <h1>A form</h1>
    </>
  ),
} satisfies Meta<typeof QuickExit>

export default meta
type Story = StoryObj<typeof meta>

export const AtRest: Story = {}

/** The link that is hidden until it has the focus comes first. */
export const FirstInTheTabOrder: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('link', { name: 'Leave this page now' })).toHaveFocus()
  },
}

/** One press is shown, and announced. */
export const ShiftPressedOnce: Story = {
  play: async ({ canvas }) => {
    await userEvent.keyboard('{Shift>}{/Shift}')
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Press Shift 2 more times to leave.'))
  },
}

export const OnAPhoneInKinyarwanda: Story = { globals: { language: 'rw', viewport: { value: 'phone' } } }
