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
      code: '1.0-rc.1',
      label: 'Version 1.0, candidate 1',
      definition:
        'The first release candidate, which implementers and reviewers are asked to try before the final version.',
    },
    {
      code: '1.0-rc.2',
      label: 'Version 1.0, candidate 2',
      definition:
        'The second release candidate, which adds policies and legal hold to the first and takes nothing away.',
    },
  ],
} as const satisfies CodeList
