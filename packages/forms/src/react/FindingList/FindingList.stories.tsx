import type { Meta, StoryObj } from '@storybook/react-vite'
import { type RecordFinding, validate } from '@tip-standard/core'
import { fn } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { FindingList } from './FindingList.tsx'

/** What is wrong with the record of an invented person. */
function findings(): readonly RecordFinding[] {
  const result = validate({
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1', openedOn: TODAY },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
    victims: [{ id: 'v-1', sex: 'female', age: 400, journey: [{ departedOn: 'in spring' }] }],
  })
  return result.ok ? result.warnings : result.findings
}

const meta = { component: FindingList, args: { findings: findings() } } satisfies Meta<typeof FindingList>

export default meta
type Story = StoryObj<typeof meta>

export const Found: Story = {}
export const FoundWithWaysToThem: Story = { args: { onGo: fn() } }
export const NothingFound: Story = { args: { findings: [] } }
export const FoundOnAPhoneInFrench: Story = {
  args: { onGo: fn() },
  globals: { language: 'fr', viewport: { value: 'phone' } },
}
export const FoundInTheDark: Story = { args: { onGo: fn() }, globals: { scheme: 'dark' } }
