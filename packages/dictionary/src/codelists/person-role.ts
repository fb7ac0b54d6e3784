import type { CodeList } from '../model.ts'

/** As whom a person appears in the records. */
export const personRole = {
  id: 'personRole',
  title: 'Role of a person',
  definition: 'As whom a person appears in the records.',
  sources: ['tipStandard'],
  lens: ['G20'],
  mappedTo: [],
  codes: [
    {
      code: 'victim',
      label: 'Victim',
      definition: 'Someone who is, or may be, trafficked or otherwise harmed.',
    },
    {
      code: 'perpetrator',
      label: 'Alleged perpetrator',
      definition: 'Someone who is said to have taken part in the harm.',
    },
    {
      code: 'staff',
      label: 'Staff',
      definition: 'Someone who works on the case or with its data, with or without pay.',
    },
    {
      code: 'relative',
      label: 'Relative',
      definition: 'Kin or another close person who is neither harmed nor suspected here.',
    },
  ],
} as const satisfies CodeList
