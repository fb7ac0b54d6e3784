import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Consent } from '@tip-standard/core'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { ConsentGate, type ConsentGateProps } from './ConsentGate.tsx'

/** A gate that keeps what is decided. */
function Gate({ consents: first, ...props }: ConsentGateProps) {
  const [consents, setConsents] = useState(first)
  return (
    <>
      <h1>Consent</h1>
      <ConsentGate {...props} consents={consents} onChange={setConsents} />
    </>
  )
}

const meta = {
  component: ConsentGate,
  args: { consents: [], today: TODAY, onChange: () => {} },
  render: (args) => <Gate {...args} />,
} satisfies Meta<typeof ConsentGate>

export default meta
type Story = StoryObj<typeof meta>

const granted: Consent = { purpose: 'interview', decision: 'granted', givenBy: 'self', date: TODAY }

export const NothingAskedYet: Story = {}

/** A refusal closes nothing: the other purposes are asked as before. */
export const Refused: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('radio', { name: 'No' })[0] as HTMLElement)
    await expect(canvas.getAllByRole('radio', { name: 'No' })[0]).toBeChecked()
    for (const input of canvas.getAllByRole('radio', { name: 'Yes' })) await expect(input).toBeEnabled()
  },
}

/** What was agreed to can be corrected, and cleared: then it was not asked. */
export const Cleared: Story = {
  args: { consents: [granted] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Clear this answer/ }))
    await expect(canvas.getAllByRole('radio', { name: 'Yes' })[0]).not.toBeChecked()
    await expect(canvas.getAllByRole('radio', { name: 'Yes' })[0]).toHaveFocus()
  },
}

/** In which language it was explained is recorded without asking; here the user says that an interpreter put it into another one. */
export const ReadOutInAnotherLanguage: Story = {
  args: { consents: [granted] },
  globals: { language: 'rw' },
  play: async ({ canvas, canvasElement }) => {
    // The words of the form are loaded for its language.
    await userEvent.click((await canvas.findAllByRole('radio', { name: 'Yego' }))[1] as HTMLElement)
    const summary = canvasElement.querySelector('.tip-consent-text > summary') as HTMLElement
    await expect(summary).toHaveTextContent('Ikinyarwanda')
    await userEvent.click(summary)
    await userEvent.type(await waitFor(() => canvas.getByRole('combobox')), 'Ganda{Enter}')
    // The long list of languages is loaded for its name.
    await waitFor(() => expect(summary).toHaveTextContent('Ganda'))
  },
}

/** Who decides for a child is asked. A guardian answers: the warning, the exclusion of the guardian, and the child is asked too. */
export const ByAGuardian: Story = {
  args: { consents: [granted], mayBeChild: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('radio', { name: /guardian/i })[0] as HTMLElement)
    await expect(canvas.getByText(/The guardian may be the trafficker/)).toBeVisible()
  },
}

/** A form that asks for some purposes only: the others have no heading. */
export const Two: Story = { args: { purposes: ['interview', 'storage'] } }

/** With whom, and for which help, by purpose. */
export const Sharing: Story = {
  args: { consents: [granted, { purpose: 'referral', decision: 'granted', givenBy: 'self', date: TODAY }] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Authorities' }))
    await expect(canvas.getAllByRole('group', { name: /Which help/ })).toHaveLength(1)
  },
}

/** What was agreed to before is taken back today. */
export const TakenBack: Story = {
  args: { consents: [{ ...granted, date: '2026-01-01' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('radio', { name: 'Yes' })[0]).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: /takes this back/ }))
    await expect(canvas.getAllByRole('radio', { name: 'Yes' })[0]).not.toBeChecked()
  },
}

/** What is wrong is said at the one question that it is about. */
export const Wrong: Story = {
  args: {
    consents: [granted, { purpose: 'referral', decision: 'granted', givenBy: 'self', date: TODAY }],
    errors: { referral: ['Consent to share is given without saying with whom.'] },
  },
}

export const Disabled: Story = { args: { consents: [granted], disabled: true } }
export const OnAPhoneInKinyarwanda: Story = {
  ...Sharing,
  globals: { language: 'rw', viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('checkbox')[0] as HTMLElement)
  },
}
export const InTheDarkFromRightToLeft: Story = {
  args: Sharing.args ?? {},
  globals: { scheme: 'dark', direction: 'rtl' },
}
