import { controlPhase } from '../codelists/control-phase.ts'
import { indicator } from '../codelists/indicator.ts'
import { indicatorState } from '../codelists/indicator-state.ts'
import type { Entity } from '../model.ts'

/** One indicator looked for in a screening. */
export const screeningIndicator = {
  id: 'screeningIndicator',
  title: 'Indicator',
  definition: 'One indicator looked for in a screening.',
  kind: 'part',
  fields: [
    {
      name: 'id',
      type: { kind: 'code', list: indicator },
      presence: 'required',
      label: 'Indicator',
      definition: 'The indicator, by the lists of the ILO.',
      question: 'Which indicator?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['iloDelphi', 'iloForcedLabour'],
      since: '1.0',
    },
    {
      name: 'phase',
      type: { kind: 'code', list: controlPhase },
      presence: 'optional',
      label: 'Phase',
      definition: 'The phase to which the indicator belongs.',
      question: 'In which phase?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['iloDelphi'],
      since: '1.0',
    },
    {
      name: 'state',
      type: { kind: 'code', list: indicatorState },
      presence: 'answered',
      label: 'State',
      definition: 'Whether the indicator was found; not asked is not the same as not found.',
      question: 'Was it found?',
      sensitivity: 'sensitive',
      identifiability: 'none',
      sources: ['iloDelphi'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
