import type { CodeList } from '../model.ts'

/** Whether a person is under 18 at a given time. */
export const minorStatus = {
  id: 'minorStatus',
  title: 'Minor or adult',
  definition: 'Whether a person is under 18 at a given time.',
  sources: ['ctdc2018', 'ctdc2022', 'gbvims'],
  lens: ['G4', 'G15'],
  mappedTo: ['ctdcA', 'ctdcB', 'ctdcC', 'gbvims'],
  codes: [
    {
      code: 'minor',
      label: 'Under 18',
      definition: 'A child: the eighteenth birthday had not come at that time, so means need not be shown.',
      maps: {
        ctdcA: { to: 'Minor', relation: 'exact' },
        ctdcB: {
          to: 'Minor',
          relation: 'exact',
          note: 'Column majorityStatusAtExploit; values recalled to be those of layout A.',
        },
        ctdcC: { to: 'Minor', relation: 'exact' },
        gbvims: { to: 'minor', relation: 'exact' },
      },
    },
    {
      code: 'adult',
      label: '18 or over',
      definition: 'An adult: the eighteenth birthday had come by then, that day included.',
      maps: {
        ctdcA: { to: 'Adult', relation: 'exact' },
        ctdcB: {
          to: 'Adult',
          relation: 'exact',
          note: 'Column majorityStatusAtExploit; values recalled to be those of layout A.',
        },
        ctdcC: { to: 'Adult', relation: 'exact' },
        gbvims: { to: 'adult', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
