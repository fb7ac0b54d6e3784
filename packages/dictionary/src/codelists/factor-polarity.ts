import type { CodeList } from '../model.ts'

/** Whether a factor raises risk or protects; a factor is never the cause of the crime. */
export const factorPolarity = {
  id: 'factorPolarity',
  title: 'Polarity of a factor',
  definition: 'Whether a factor raises risk or protects; a factor is never the cause of the crime.',
  sources: ['iomVulnerability'],
  lens: ['G12'],
  codes: [
    { code: 'risk', label: 'Risk factor' },
    { code: 'protective', label: 'Protective factor' },
  ],
} as const satisfies CodeList
