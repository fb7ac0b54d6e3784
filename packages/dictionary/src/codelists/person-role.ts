import type { CodeList } from '../model.ts'

/** As whom a person appears in the records. */
export const personRole = {
  id: 'personRole',
  title: 'Role of a person',
  definition: 'As whom a person appears in the records.',
  sources: ['tipStandard'],
  lens: ['G20'],
  codes: [
    { code: 'victim', label: 'Victim' },
    { code: 'perpetrator', label: 'Alleged perpetrator' },
    { code: 'staff', label: 'Staff' },
    { code: 'relative', label: 'Relative' },
  ],
} as const satisfies CodeList
