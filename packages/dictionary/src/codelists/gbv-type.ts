import type { CodeList } from '../model.ts'

/** The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types. */
export const gbvType = {
  id: 'gbvType',
  title: 'Type of gender-based violence',
  definition:
    'The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types.',
  sources: ['gbvims'],
  lens: ['G10'],
  codes: [
    {
      code: 'rape',
      label: 'Rape',
      maps: { gbvims: { to: 'rape', relation: 'exact' } },
    },
    {
      code: 'sexualAssault',
      label: 'Sexual assault',
      maps: { gbvims: { to: 'sexual_assault', relation: 'exact' } },
    },
    {
      code: 'physicalAssault',
      label: 'Physical assault',
      maps: { gbvims: { to: 'physical_assault', relation: 'exact' } },
    },
    {
      code: 'forcedMarriage',
      label: 'Forced marriage',
      maps: { gbvims: { to: 'forced_marriage', relation: 'exact' } },
    },
    {
      code: 'denialOfResources',
      label: 'Denial of resources, opportunities or services',
      maps: { gbvims: { to: 'denial_of_resources_opportunities_or_services', relation: 'exact' } },
    },
    {
      code: 'psychologicalAbuse',
      label: 'Psychological or emotional abuse',
      maps: { gbvims: { to: 'psychological_emotional_abuse', relation: 'exact' } },
    },
    {
      code: 'nonGbv',
      label: 'No gender-based violence',
      maps: { gbvims: { to: 'non-gbv', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
