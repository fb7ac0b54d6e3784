import type { CodeList } from '../model.ts'

/** Under which conditions a person returned. */
export const returnKind = {
  id: 'returnKind',
  title: 'Kind of return',
  definition: 'Under which conditions a person returned.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'spontaneous',
      label: 'Voluntary, on their own',
      definition: 'The person decided to return and organised it without a programme.',
    },
    {
      code: 'assistedVoluntary',
      label: 'Assisted voluntary return',
      definition: 'The person decided to return, and an organisation arranged or paid for it.',
    },
    {
      code: 'noAlternative',
      label: 'Accepted for lack of another option',
      definition: 'The person agreed because stay was no longer lawful or possible.',
    },
    { code: 'forced', label: 'Forced return', definition: 'An authority removed, deported or expelled the person.' },
    {
      code: 'rescue',
      label: 'Evacuation or rescue',
      definition: 'The person was brought back out of danger, by their own State or another organisation.',
    },
  ],
} as const satisfies CodeList
