import type { CodeList } from '../model.ts'

/** Who gave, refused or withdrew consent. */
export const consentGiver = {
  id: 'consentGiver',
  title: 'Giver of consent',
  definition: 'Who gave, refused or withdrew consent.',
  sources: ['gbvims'],
  lens: ['G14'],
  codes: [
    {
      code: 'self',
      label: 'The person',
      maps: { gbvims: { to: 'individual', relation: 'exact' } },
    },
    {
      code: 'guardian',
      label: 'A parent or guardian',
      definition: 'Never a guardian who is suspected of taking part.',
      maps: { gbvims: { to: 'caregiver', relation: 'close' } },
    },
    {
      code: 'both',
      label: 'The person and a guardian',
      definition: 'For a child: assent of the child and consent of the guardian.',
    },
  ],
} as const satisfies CodeList
