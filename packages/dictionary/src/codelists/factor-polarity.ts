import type { CodeList } from '../model.ts'

/** Whether a factor raises risk or protects; a factor is never the cause of the crime. */
export const factorPolarity = {
  id: 'factorPolarity',
  title: 'Polarity of a factor',
  definition: 'Whether a factor raises risk or protects; a factor is never the cause of the crime.',
  sources: ['iomVulnerability'],
  lens: ['G12'],
  mappedTo: [],
  codes: [
    {
      code: 'risk',
      label: 'Risk factor',
      definition: 'It makes it easier for others to do harm; those who do harm remain responsible.',
    },
    {
      code: 'protective',
      label: 'Protective factor',
      definition: 'It makes harm less likely or helps the person to get out and recover.',
    },
  ],
} as const satisfies CodeList
