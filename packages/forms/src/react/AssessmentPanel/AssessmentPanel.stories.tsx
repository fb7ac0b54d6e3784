import type { Meta, StoryObj } from '@storybook/react-vite'
import { assess } from '@tip-standard/classification'
import { expect, userEvent } from 'storybook/test'
import { AssessmentPanel } from './AssessmentPanel.tsx'

const facts = { acts: { recruitment: true }, means: { deception: true }, purposes: { forcedLabour: true } }

const meta = {
  component: AssessmentPanel,
  args: { assessment: assess(facts) },
} satisfies Meta<typeof AssessmentPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Shown: Story = {}
export const NothingKnown: Story = { args: { assessment: assess({}) } }

/** A reviewer writes down an own reading first. */
export const Concealed: Story = { args: { concealed: true } }
export const Revealed: Story = {
  args: { concealed: true },
  play: async ({ canvas }) => {
    const reveal = canvas.getByRole('button', { name: 'Show the result of the rules' })
    await userEvent.click(reveal)
    await expect(reveal).not.toBeInTheDocument()
  },
}
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } }
export const InTheDark: Story = { globals: { scheme: 'dark' } }
