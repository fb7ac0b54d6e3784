import { withholdReason } from '../codelists/withhold-reason.ts'
import type { Entity } from '../model.ts'

/** What is to be held back, from whom and why. */
export const withholding = {
  id: 'withholding',
  title: 'Withholding',
  definition: 'What is to be held back, from whom and why.',
  kind: 'part',
  fields: [
    {
      name: 'fromWhom',
      type: { kind: 'text', maxLength: 200 },
      presence: 'answered',
      label: 'From whom',
      definition: 'The organisation or category of people from whom it is held back, never a name.',
      question: 'From whom should we hold it back?',
      sensitivity: 'restricted',
      identifiability: 'none',
      lens: ['G14'],
      sources: ['gbvims'],
      maps: { gbvims: { to: 'disclosure_deny_details', relation: 'close' } },
      since: '1.0',
    },
    {
      name: 'what',
      type: { kind: 'text', maxLength: 500 },
      presence: 'optional',
      label: 'What',
      definition: 'What is held back.',
      question: 'What should we hold back?',
      sensitivity: 'restricted',
      identifiability: 'quasi',
      lens: ['G14'],
      sources: ['gbvims'],
      since: '1.0',
    },
    {
      name: 'why',
      type: { kind: 'code', list: withholdReason },
      presence: 'optional',
      label: 'Why',
      definition: 'Why it is held back.',
      question: 'Why?',
      sensitivity: 'restricted',
      identifiability: 'none',
      lens: ['G14'],
      sources: ['gbvims'],
      maps: { gbvims: { to: 'withholding_info_reason', relation: 'exact' } },
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
