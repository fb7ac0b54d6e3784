import type { Meta, StoryObj } from '@storybook/react-vite'
import { SensitivityBadge } from './SensitivityBadge.tsx'

const levels = ['public', 'internal', 'sensitive', 'restricted'] as const

const meta = {
  component: SensitivityBadge,
  args: { level: 'restricted' },
  argTypes: { level: { control: 'inline-radio', options: levels } },
  render: () => (
    <>
      <h1>Sensitivity</h1>
      {levels.map((level) => (
        <p key={level}>
          <SensitivityBadge level={level} />
        </p>
      ))}
    </>
  ),
} satisfies Meta<typeof SensitivityBadge>

export default meta
type Story = StoryObj<typeof meta>

export const OneLevel: Story = {
  render: (args) => (
    <p>
      <SensitivityBadge {...args} />
    </p>
  ),
}
export const EveryLevel: Story = {}
export const EveryLevelInTheDark: Story = { globals: { scheme: 'dark', language: 'fr' } }
