import type { CodeList } from '../model.ts'

/** The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types. */
export const gbvType = {
  id: 'gbvType',
  title: 'Type of gender-based violence',
  definition:
    'The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types.',
  sources: ['gbvims'],
  lens: ['G10'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'rape',
      label: 'Rape',
      definition:
        'Penetration of the mouth, vagina or anus with a body part or an object, however slight, without consent.',
      maps: { gbvims: { to: 'rape', relation: 'exact' } },
    },
    {
      code: 'sexualAssault',
      label: 'Sexual assault',
      definition: 'A sexual act without consent that is not penetration, such as forced touching or kissing.',
      maps: { gbvims: { to: 'sexual_assault', relation: 'exact' } },
    },
    {
      code: 'physicalAssault',
      label: 'Physical assault',
      definition: 'Violence to the body that is not sexual: beating, burning, choking, weapons or acid.',
      maps: { gbvims: { to: 'physical_assault', relation: 'exact' } },
    },
    {
      code: 'forcedMarriage',
      label: 'Forced marriage',
      definition: 'Marriage against the person’s will, with none of the types above in the same incident.',
      maps: { gbvims: { to: 'forced_marriage', relation: 'exact' } },
    },
    {
      code: 'denialOfResources',
      label: 'Denial of resources, opportunities or services',
      definition:
        'Keeping someone from money, inheritance, school, health care or family planning because of their gender.',
      maps: { gbvims: { to: 'denial_of_resources_opportunities_or_services', relation: 'exact' } },
    },
    {
      code: 'psychologicalAbuse',
      label: 'Psychological or emotional abuse',
      definition: 'Threats, humiliation, forced isolation or stalking, without violence to the body.',
      maps: { gbvims: { to: 'psychological_emotional_abuse', relation: 'exact' } },
    },
    {
      code: 'nonGbv',
      label: 'Incident that is not gender-based violence',
      definition:
        'A harmful event that has nothing to do with the person’s sex or gender, such as a robbery; asked about last.',
      maps: { gbvims: { to: 'non-gbv', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
