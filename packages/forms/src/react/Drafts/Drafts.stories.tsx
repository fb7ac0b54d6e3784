import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import type { DraftStore, DraftSummary } from '../../drafts/index.ts'
import { openWork } from '../../work/index.ts'
import { LossWarning } from '../Work/LossWarning.tsx'
import { DraftFrame } from './DraftFrame.tsx'
import { DraftPicker } from './DraftPicker.tsx'
import { KeepDraft } from './KeepDraft.tsx'

const draft = (id: string, label: string): DraftSummary => ({
  id,
  kind: 'case',
  label,
  formId: 'tip.intake',
  formVersion: '1.0.0',
  standardVersion: '1.0-rc.2',
  savedAt: '2026-11-24T08:00:00Z',
  expiresAt: '2026-12-01T08:00:00Z',
  attemptsLeft: 4,
})

/** A store that keeps nothing: it has two drafts, one that cannot be read, and no PIN opens any. */
const store: DraftStore = {
  create: async () => ({ ok: false, fault: 'full' }),
  unlock: async () => ({ ok: false, fault: 'wrongPin', attemptsLeft: 3 }),
  list: async () => ({
    ok: true,
    value: { drafts: [draft('one', 'blue cup'), draft('two', '')], unreadable: ['three'] },
  }),
  destroy: async () => ({ ok: true, value: undefined }),
  wipeAll: async () => ({ ok: true, value: undefined }),
  lockAll: () => {},
  close: () => {},
}
const empty: DraftStore = { ...store, list: async () => ({ ok: true, value: { drafts: [], unreadable: [] } }) }
const work = openWork({ today: TODAY })

const meta = {
  title: 'Drafts',
  component: DraftPicker,
  subcomponents: { DraftFrame, KeepDraft, LossWarning },
  args: { savedDrafts: store, titleOf: () => 'Intake', onOpen: () => {} },
} satisfies Meta<typeof DraftPicker>

export default meta
type Story = StoryObj<typeof meta>

export const Some: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('button', { name: 'Open the draft' })).toHaveLength(2))
  },
}
export const None: Story = { args: { savedDrafts: empty } }

/** A wrong PIN is shown at its field, and announced. */
export const WrongPin: Story = {
  play: async ({ canvas }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: 'Open the draft' }))[0] as HTMLElement)
    await userEvent.type(canvas.getByLabelText('Passphrase or PIN of this draft'), 'lake stone{Enter}')
    await waitFor(() =>
      expect(canvas.getByLabelText('Passphrase or PIN of this draft')).toHaveAttribute('aria-invalid', 'true'),
    )
    await expect(canvas.getByRole('status')).toHaveTextContent('You can try 3 more times')
  },
}

/** Keeping a draft is asked for, and a weak PIN refused: each time it is tried, in a way that a screen reader says again. */
export const WeakPin: Story = {
  render: () => (
    <>
      <h1>A form</h1>
      <KeepDraft work={work} savedDrafts={store} />
    </>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep a draft on this device' }))
    await userEvent.click(await canvas.findByRole('radio', { name: /^A PIN/ }))
    await userEvent.type(canvas.getByLabelText('Choose a PIN'), '123456{Enter}')
    await waitFor(() =>
      expect(canvasElement.querySelector('.tip-has-error .tip-error')).toHaveTextContent(
        'This PIN is too easy to guess.',
      ),
    )
    const status = canvas.getByRole('status')
    const said = status.textContent
    await expect(said).toContain('This PIN is too easy to guess.')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(status.textContent).not.toBe(said))
    await expect(status).toHaveTextContent('This PIN is too easy to guess.')
  },
}
/** A passphrase is suggested, shown, and typed once more; what looks like a name is warned of. */
export const Passphrase: Story = {
  render: WeakPin.render as NonNullable<Story['render']>,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep a draft on this device' }))
    const passphrase = await canvas.findByLabelText<HTMLInputElement>('Choose a passphrase')
    await expect(passphrase.value).toMatch(/^([a-z]{4} ){3}[a-z]{4}$/)
    await userEvent.type(canvas.getByLabelText('Label of this draft'), 'Aline Uwase')
    await waitFor(() =>
      expect(canvasElement.querySelector('.tip-new-draft .tip-error')).toHaveTextContent('This looks like a name'),
    )
    await userEvent.type(canvas.getByLabelText('Repeat the passphrase'), 'another one{Enter}')
    await waitFor(() =>
      expect(canvasElement.querySelector('.tip-has-error .tip-error')).toHaveTextContent('The two are not the same.'),
    )
  },
}
export const PassphraseOnAPhone: Story = { ...Passphrase, globals: { viewport: { value: 'phone' } } }

/** Before answers are lost that nothing else holds. */
export const Loss: Story = { render: () => <LossWarning onStay={() => {}} onLeave={() => {}} /> }
export const LossOnAPhone: Story = { ...Loss, globals: { viewport: { value: 'phone' } } }
export const WeakPinOnAPhone: Story = { ...WeakPin, globals: { viewport: { value: 'phone' } } }
export const WrongPinInTheDark: Story = { ...WrongPin, globals: { scheme: 'dark' } }
