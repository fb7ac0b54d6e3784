import type { CodeList } from '../model.ts'

/** Where a dependant lives now. */
export const whereabouts = {
  id: 'whereabouts',
  title: 'Whereabouts',
  definition: 'Where a dependant lives now.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G8', 'G11'],
  mappedTo: [],
  codes: [
    {
      code: 'withPerson',
      label: 'With the person',
      definition: 'They live in the same home as the one whom the record is about.',
    },
    {
      code: 'withOtherParent',
      label: 'With the other parent',
      definition: 'The mother or father who is not the one in this record looks after them.',
    },
    {
      code: 'withRelatives',
      label: 'With relatives',
      definition: 'A grandparent, aunt, sibling or other kin looks after them.',
    },
    {
      code: 'withExploiter',
      label: 'With an alleged exploiter',
      definition: 'They are in the hands of someone who is said to exploit; ask at once whether they are in danger.',
    },
    {
      code: 'inCare',
      label: 'In care',
      definition: 'They are in a home, a shelter or a foster family that a service arranged.',
    },
    {
      code: 'elsewhere',
      label: 'Elsewhere',
      definition: 'They live alone, at a boarding school, with friends or at another known place.',
    },
  ],
} as const satisfies CodeList
