import type { CodeList } from '../model.ts'

/** Who or what a value comes from. */
export const informationSource = {
  id: 'informationSource',
  title: 'Source of information',
  definition: 'Who or what a value comes from.',
  sources: ['tipStandard'],
  lens: ['G1'],
  codes: [
    { code: 'person', label: 'The person' },
    { code: 'document', label: 'A document' },
    { code: 'observation', label: 'Observation' },
    { code: 'otherOrganisation', label: 'Another organisation' },
    { code: 'import', label: 'An import', definition: 'The origin within the imported source is not stated.' },
    { code: 'derived', label: 'Derived', definition: 'Computed from other values.' },
  ],
} as const satisfies CodeList
