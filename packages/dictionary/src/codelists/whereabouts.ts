import type { CodeList } from '../model.ts'

/** Where a dependant lives now. */
export const whereabouts = {
  id: 'whereabouts',
  title: 'Whereabouts',
  definition: 'Where a dependant lives now.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G8', 'G11'],
  codes: [
    { code: 'withPerson', label: 'With the person' },
    { code: 'withOtherParent', label: 'With the other parent' },
    { code: 'withRelatives', label: 'With relatives' },
    { code: 'withExploiter', label: 'With an alleged exploiter' },
    { code: 'inCare', label: 'In care' },
    { code: 'elsewhere', label: 'Elsewhere' },
  ],
} as const satisfies CodeList
