import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Consent } from '@tip-standard/core'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { ConsentGate } from './ConsentGate.tsx'

/** A gate that keeps what is decided. */
function Gate({ consents: first, disabled = false }: { consents: readonly Consent[]; disabled?: boolean }) {
  const [consents, setConsents] = useState(first)
  return (
    <>
      <h1>Consent</h1>
      <ConsentGate consents={consents} today={TODAY} disabled={disabled} onChange={setConsents} />
    </>
  )
}

const meta = { component: Gate, args: { consents: [] } } satisfies Meta<typeof Gate>

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

/** In which language it was explained is recorded without asking; here the user says that an interpreter put it into another one. */
export const ReadOutInAnotherLanguage: Story = {
  args: { consents: [granted] },
  globals: { language: 'rw' },
  play: async ({ canvas, canvasElement }) => {
    // The words of the form are loaded for its language.
    await userEvent.click((await canvas.findAllByRole('radio', { name: 'Oya' }))[1] as HTMLElement)
    const summary = canvasElement.querySelector('.tip-consent-text > summary') as HTMLElement
    await expect(summary).toHaveTextContent('Ikinyarwanda')
    await userEvent.click(summary)
    await userEvent.type(await waitFor(() => canvas.getByRole('combobox')), 'Ganda{Enter}')
    await expect(summary).toHaveTextContent('Ganda')
  },
}

/** A guardian answers for a child: the warning, the exclusion of the guardian, and the child is asked too. */
export const ByAGuardian: Story = {
  args: { consents: [granted] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('radio', { name: /guardian/i })[0] as HTMLElement)
    await expect(canvas.getByText(/The guardian may be the trafficker/)).toBeVisible()
  },
}

/** With whom, and for which help, by purpose. */
export const Sharing: Story = {
  args: { consents: [granted, { purpose: 'referral', decision: 'granted', givenBy: 'self', date: TODAY }] },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('checkbox')
    await userEvent.click(first as HTMLElement)
    await expect(canvas.getAllByRole('group', { name: /Which help/ })).toHaveLength(1)
  },
}

/** What was granted before is withdrawn today. */
export const Withdrawn: Story = {
  args: { consents: [{ ...granted, date: '2026-01-01' }] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Withdrawn' }))
    await expect(canvas.getByRole('radio', { name: 'Withdrawn' })).toBeChecked()
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
