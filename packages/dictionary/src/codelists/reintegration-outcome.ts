import type { CodeList } from '../model.ts'

/** How the plan ended, or that it has not. */
export const reintegrationOutcome = {
  id: 'reintegrationOutcome',
  title: 'Outcome of a reintegration plan',
  definition: 'How the plan ended, or that it has not.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    { code: 'ongoing', label: 'Ongoing', definition: 'The plan is being carried out.' },
    {
      code: 'completed',
      label: 'Completed',
      definition: 'The criteria for closing that were agreed with the person are met.',
    },
    {
      code: 'partlyCompleted',
      label: 'Partly completed',
      definition: 'The plan ended with some of the agreed criteria met.',
    },
    {
      code: 'endedBySurvivor',
      label: 'Ended by the survivor',
      definition: 'The person chose to end it, for whatever reason.',
    },
    {
      code: 'lostContact',
      label: 'Contact lost',
      definition: 'The person could no longer be reached, after the agreed attempts.',
    },
    {
      code: 'transferred',
      label: 'Transferred',
      definition: 'Another organisation or country has taken the plan over.',
    },
    {
      code: 'retrafficked',
      label: 'Ended by re-trafficking',
      definition: 'The person was trafficked again while the plan was running.',
    },
    {
      code: 'died',
      label: 'The person died',
      definition: 'Death, of whatever cause, before the agreed goals were reached.',
    },
  ],
} as const satisfies CodeList
