import type { CodeList } from '../model.ts'

/** Who gave, refused or withdrew consent. */
export const consentGiver = {
  id: 'consentGiver',
  title: 'Giver of consent',
  definition: 'Who gave, refused or withdrew consent.',
  sources: ['gbvims'],
  lens: ['G14'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'self',
      label: 'The person',
      definition: 'The adult or child whom the record is about decided alone; for adults this is the rule.',
      maps: { gbvims: { to: 'individual', relation: 'exact' } },
    },
    {
      code: 'guardian',
      label: 'A parent or guardian',
      definition:
        'An adult decided for a child or for someone who cannot decide; never an adult who is suspected of taking part.',
      maps: { gbvims: { to: 'caregiver', relation: 'close' } },
    },
    {
      code: 'both',
      label: 'The person and a guardian',
      definition: 'A child agreed in its own words and the adult who is responsible for it consented too.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
