import type { CodeList } from '../model.ts'

/** How far a claim for compensation has come. */
export const compensationStatus = {
  id: 'compensationStatus',
  title: 'Compensation',
  definition: 'How far a claim for compensation has come.',
  sources: ['euDirective', 'tipStandard'],
  lens: ['G22'],
  mappedTo: [],
  codes: [
    {
      code: 'notClaimed',
      label: 'Not claimed',
      definition: 'No one has asked a court, a fund or an employer for money on the person’s behalf.',
    },
    {
      code: 'claimed',
      label: 'Claimed',
      definition: 'A request was filed and no decision has been taken.',
    },
    {
      code: 'awarded',
      label: 'Awarded',
      definition: 'A court or body has decided that the person is to get money, which has not arrived yet.',
    },
    {
      code: 'paid',
      label: 'Paid',
      definition: 'The money has reached the person, in whole or in part.',
    },
    {
      code: 'refused',
      label: 'Refused',
      definition: 'A court or body decided against the request.',
    },
  ],
} as const satisfies CodeList
