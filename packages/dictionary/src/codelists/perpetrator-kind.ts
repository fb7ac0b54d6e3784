import type { CodeList } from '../model.ts'

/** Whether the alleged perpetrator is a person or an organisation. */
export const perpetratorKind = {
  id: 'perpetratorKind',
  title: 'Kind of alleged perpetrator',
  definition: 'Whether the alleged perpetrator is a person or an organisation.',
  sources: ['htcds', 'tipStandard'],
  lens: ['G5'],
  mappedTo: [],
  codes: [
    {
      code: 'person',
      label: 'Person',
      definition: 'One human being, known by name or only by what was seen.',
    },
    {
      code: 'organisation',
      label: 'Organisation or company',
      definition: 'A firm, an agency, a gang or an armed group as such; its members are recorded one by one.',
    },
  ],
} as const satisfies CodeList
