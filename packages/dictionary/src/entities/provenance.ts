import { informationSource } from '../codelists/information-source.ts'
import type { Entity } from '../model.ts'

/** Who or what said a value, and when it held. */
export const provenance = {
  id: 'provenance',
  title: 'Provenance',
  definition: 'Who or what said a value, and when it held.',
  kind: 'value',
  fields: [
    {
      name: 'source',
      type: { kind: 'code', list: informationSource },
      presence: 'required',
      label: 'Source',
      definition: 'Who or what said it.',
      question: 'Who or what said this?',
      sensitivity: 'internal',
      identifiability: 'none',
      lens: ['G1'],
      sources: ['genderHarmony'],
      since: '1.0',
    },
    {
      name: 'system',
      type: { kind: 'text', maxLength: 80 },
      presence: 'optional',
      label: 'System',
      definition: 'The standard, data set or system from which an imported value came; never a person.',
      question: 'Which system did it come from?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['genderHarmony'],
      since: '1.0',
    },
    {
      name: 'asOf',
      type: { kind: 'partialDate' },
      presence: 'optional',
      label: 'As of',
      definition: 'When the value held.',
      question: 'When did this hold?',
      sensitivity: 'internal',
      identifiability: 'none',
      lens: ['G1'],
      sources: ['genderHarmony'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
