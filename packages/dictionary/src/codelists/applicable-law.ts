import type { CodeList } from '../model.ts'

/** Under which law the data are processed. */
export const applicableLaw = {
  id: 'applicableLaw',
  title: 'Applicable data protection law',
  definition: 'Under which law the data are processed.',
  sources: ['rwanda058', 'gdpr'],
  mappedTo: [],
  codes: [
    {
      code: 'rwandaLaw058Of2021',
      label: 'Law No 058/2021 of Rwanda',
      definition:
        'The law of Rwanda relating to the protection of personal data and privacy; where data are processed in Rwanda or of people there.',
    },
    {
      code: 'gdpr',
      label: 'General Data Protection Regulation',
      definition:
        'Regulation (EU) 2016/679, where an organisation in the European Union processes the data or another law makes it apply.',
    },
    {
      code: 'other',
      label: 'Another law',
      definition: 'The law of another country or the rules of an international organisation; name it in the details.',
    },
  ],
} as const satisfies CodeList
