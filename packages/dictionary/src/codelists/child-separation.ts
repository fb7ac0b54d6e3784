import type { CodeList } from '../model.ts'

/** Whether a child is with the people who care for it. */
export const childSeparation = {
  id: 'childSeparation',
  title: 'Separation of a child',
  definition: 'Whether a child is with the people who care for it.',
  sources: ['gbvims', 'htcds'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'notSeparated',
      label: 'Not separated',
      definition: 'The child lives with a parent or the person who usually cares for it.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'no', relation: 'exact' } },
    },
    {
      code: 'unaccompaniedMinor',
      label: 'Unaccompanied minor',
      definition: 'A child whom no adult accompanies who is responsible for it by law or custom.',
      maps: {
        htcds: {
          to: 'SeperatedOrUnaccompaniedChild',
          relation: 'broader',
          note: 'Spelt so in the list of guidance 7; HTCDS prints the label only. It does not tell separated from unaccompanied.',
        },
        gbvims: { to: 'unaccompanied_minor', relation: 'exact' },
      },
    },
    {
      code: 'separatedChild',
      label: 'Separated child',
      definition: 'A child who is without its parents or former carer but is with another relative.',
      maps: {
        htcds: {
          to: 'SeperatedOrUnaccompaniedChild',
          relation: 'broader',
          note: 'Spelt so in the list of guidance 7; HTCDS prints the label only. It does not tell separated from unaccompanied.',
        },
        gbvims: { to: 'separated_child', relation: 'exact' },
      },
    },
    {
      code: 'otherVulnerableChild',
      label: 'Orphan or other vulnerable child',
      definition:
        'A child whose parents are dead or who is at risk for another reason, without being separated as above.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'other_vulnerable_child', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
