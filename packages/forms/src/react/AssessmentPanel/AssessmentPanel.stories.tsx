import type { Meta, StoryObj } from '@storybook/react-vite'
import { assess } from '@tip-standard/classification'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { AssessmentPanel } from './AssessmentPanel.tsx'
import type { FactAnswers } from './FactAnswers.tsx'

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
/** A panel whose answers change the assessment at once. */
function AnsweredPanel() {
  const [answers, setAnswers] = useState<FactAnswers>({})
  return (
    <AssessmentPanel
      assessment={assess({ ageClass: 'adult', acts: { recruitment: true }, ...answers })}
      answers={answers}
      onAnswer={(fact, answer) => {
        const { [fact]: _before, ...others } = answers
        setAnswers(answer === undefined ? others : { ...others, [fact]: answer })
      }}
    />
  )
}

/** An open question is answered in place, and the answer taken back; the focus stays among the questions. */
export const AnsweredInPlace: Story = {
  render: () => <AnsweredPanel />,
  play: async ({ canvas, canvasElement }) => {
    for (const more of canvasElement.querySelectorAll('details')) more.open = true
    const row = canvas.getAllByRole('group', { name: 'documents are held by someone else' })[0] as HTMLElement
    await userEvent.click(within(row).getByRole('button', { name: 'Yes' }))
    const undo = canvas.getByRole('button', { name: 'Undo: documents are held by someone else' })
    await expect(undo.closest('li')).toHaveTextContent('documents are held by someone else: Yes')
    await expect(canvasElement.querySelector('.tip-assessment')).toContainElement(document.activeElement as HTMLElement)
    await expect(canvasElement.querySelector('.tip-element[data-state="met"]')).not.toBeNull()
    await userEvent.click(undo)
    await expect(canvas.queryByRole('button', { name: /^Undo/ })).toBeNull()
  },
}

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } }
export const InTheDark: Story = { globals: { scheme: 'dark' } }
