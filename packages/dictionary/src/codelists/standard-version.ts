import type { CodeList } from '../model.ts'

/** Versions of TIP Standard that a document may follow. */
export const standardVersion = {
  id: 'standardVersion',
  title: 'Version of the standard',
  definition: 'Versions of TIP Standard that a document may follow.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: '1.0',
      label: 'Version 1.0',
      definition: 'The first edition of the standard.',
    },
  ],
} as const satisfies CodeList
