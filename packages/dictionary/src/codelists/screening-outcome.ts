import type { CodeList } from '../model.ts'

/** What a screening found; it is not a legal finding. */
export const screeningOutcome = {
  id: 'screeningOutcome',
  title: 'Outcome of screening',
  definition: 'What a screening found; it is not a legal finding.',
  sources: ['iloDelphi', 'tipStandard'],
  lens: ['G20'],
  mappedTo: [],
  codes: [
    {
      code: 'noIndicators',
      label: 'No indicators found',
      definition: 'None of the signs asked about was seen; that proves nothing, and the person may come back.',
    },
    {
      code: 'indicators',
      label: 'Indicators found',
      definition: 'Some signs were seen, and more has to be asked before anything can be said.',
    },
    {
      code: 'presumed',
      label: 'Presumed victim',
      definition:
        'The signs together give reasonable grounds to treat the person as a victim, with all the help that follows.',
    },
  ],
} as const satisfies CodeList
