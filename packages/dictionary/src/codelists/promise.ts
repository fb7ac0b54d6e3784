import type { CodeList } from '../model.ts'

/** What was promised at recruitment. */
export const promise = {
  id: 'promise',
  title: 'Promise',
  definition: 'What was promised at recruitment.',
  sources: ['iloDelphi', 'tipStandard'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'work',
      label: 'Work',
      definition: 'A job, a trade or a business abroad or in town.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'marriage',
      label: 'Marriage',
      definition: 'A wedding or a life together with the one who asked or someone else.',
      maps: { ilo: { to: 'D1.09', relation: 'broader', note: 'Marriage or adoption.' } },
    },
    {
      code: 'study',
      label: 'Study',
      definition: 'A school, a scholarship, an apprenticeship or sports training.',
      maps: { ilo: { to: 'D1.10', relation: 'broader', note: 'Access to education.' } },
    },
    {
      code: 'adoption',
      label: 'Adoption',
      definition: 'A new family or a better home for a child.',
      maps: { ilo: { to: 'D1.09', relation: 'broader', note: 'Marriage or adoption.' } },
    },
    {
      code: 'migration',
      label: 'Migration',
      definition: 'A visa, a passage or a life in another country, whatever the person would do there.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'other',
      label: 'Something else',
      definition: 'A thing that is not listed, such as care, money for parents or a pilgrimage.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
