import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TextLanguage } from './TextLanguage.tsx'

const meta = { component: TextLanguage } satisfies Meta<typeof TextLanguage>

export default meta
type Story = StoryObj<typeof meta>

/** English has no drafts: there is nothing to choose. */
export const English: Story = {
  play: ({ canvas }) => expect(canvas.queryByRole('group')).toBeNull(),
}

/** A draft is marked, and English and French are one press away. */
export const DraftInKinyarwanda: Story = {
  globals: { language: 'rw' },
  play: async ({ canvas, canvasElement }) => {
    const root = canvasElement.querySelector('.tip-root')
    await waitFor(() => expect(canvas.getByText(/^Inyandiko/)).toBeVisible())
    for (const [name, language] of [
      ['Français', 'fr'],
      ['English', 'en'],
      ['Ikinyarwanda', 'rw'],
    ] as const) {
      await userEvent.click(canvas.getByRole('button', { name }))
      await waitFor(() => expect(root).toHaveAttribute('lang', language))
      await expect(canvas.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
      await expect(document.activeElement).toHaveTextContent(name)
    }
  },
}

export const DraftInFrench: Story = { globals: { language: 'fr' } }
export const OnAPhoneInKirundi: Story = { globals: { language: 'rn', viewport: { value: 'phone' } } }
