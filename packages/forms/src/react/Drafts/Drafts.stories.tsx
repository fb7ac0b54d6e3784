import type { Meta, StoryObj } from '@storybook/react-vite'
import { shippedForms } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import type { DraftStore, DraftSummary } from '../../drafts/index.ts'
import { DraftPicker } from './DraftPicker.tsx'
import { KeepDraft } from './KeepDraft.tsx'

const draft = (id: string): DraftSummary => ({
  id,
  kind: 'case',
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
  list: async () => ({ ok: true, value: { drafts: [draft('one'), draft('two')], unreadable: ['three'] } }),
  destroy: async () => ({ ok: true, value: undefined }),
  wipeAll: async () => ({ ok: true, value: undefined }),
  lockAll: () => {},
  close: () => {},
}
const empty: DraftStore = { ...store, list: async () => ({ ok: true, value: { drafts: [], unreadable: [] } }) }
const engine = openForm(shippedForms.screening, { today: TODAY, newId: () => 'p-1' })

const meta = {
  title: 'react/Drafts',
  component: DraftPicker,
  args: { store, titleOf: () => 'Intake', onOpen: () => {} },
} satisfies Meta<typeof DraftPicker>

export default meta
type Story = StoryObj<typeof meta>

export const Some: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('button', { name: 'Open the draft' })).toHaveLength(2))
  },
}
export const None: Story = { args: { store: empty } }

/** A wrong PIN is shown at its field, and announced. */
export const WrongPin: Story = {
  play: async ({ canvas }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: 'Open the draft' }))[0] as HTMLElement)
    await userEvent.type(canvas.getByLabelText('PIN of this draft'), 'lake stone{Enter}')
    await waitFor(() => expect(canvas.getByLabelText('PIN of this draft')).toHaveAttribute('aria-invalid', 'true'))
    await expect(canvas.getByRole('status')).toHaveTextContent('You can try 3 more times')
  },
}

/** Keeping a draft is asked for, and a weak PIN refused. */
export const WeakPin: Story = {
  render: () => (
    <>
      <h1>A form</h1>
      <KeepDraft engine={engine} store={store} session={undefined} onKept={() => {}} />
    </>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep a draft on this device' }))
    await userEvent.type(canvas.getByLabelText('Choose a PIN'), '123456{Enter}')
    await waitFor(() => expect(canvas.getByText('This PIN is too easy to guess.')).toBeVisible())
  },
}
export const WeakPinOnAPhone: Story = { ...WeakPin, globals: { viewport: { value: 'phone' } } }
export const WrongPinInTheDark: Story = { ...WrongPin, globals: { scheme: 'dark' } }
