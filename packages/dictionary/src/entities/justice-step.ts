import { justiceStage } from '../codelists/justice-stage.ts'
import type { Entity } from '../model.ts'

/** One stage of the justice process with its day. */
export const justiceStep = {
  id: 'justiceStep',
  title: 'Step in the justice process',
  definition: 'One stage of the justice process with its day.',
  kind: 'part',
  fields: [
    {
      name: 'stage',
      type: { kind: 'code', list: justiceStage },
      presence: 'answered',
      label: 'Stage',
      definition: 'The stage reached.',
      question: 'Which stage?',
      sensitivity: 'internal',
      identifiability: 'none',
      lens: ['G5'],
      sources: ['glotip', 'eurostat'],
      maps: { eurostat: { to: 'legal_status', relation: 'close' } },
      since: '1.0',
    },
    {
      name: 'date',
      type: { kind: 'partialDate' },
      presence: 'optional',
      label: 'Date',
      definition: 'When the stage was reached.',
      question: 'When?',
      sensitivity: 'sensitive',
      identifiability: 'none',
      sources: ['glotip'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
