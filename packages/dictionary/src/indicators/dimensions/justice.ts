/** What the person is entitled to, and how identification went. */

import type { Dimension } from '../indicator.ts'

export const justice: readonly Dimension[] = [
  {
    id: 'nonPunishment',
    title: 'Non-punishment',
    definition: 'Whether the person was kept from punishment for what they were made to do.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'applied',
          label: 'Applied',
          when: { op: 'in', field: 'legalProcess.nonPunishmentApplied', values: [true] },
        },
        {
          code: 'notApplied',
          label: 'Not applied',
          when: { op: 'in', field: 'legalProcess.nonPunishmentApplied', values: [false] },
        },
      ],
    },
  },
  {
    id: 'screenerTrained',
    title: 'Training of the screener',
    definition: 'Whether the person was screened by someone trained for it; each screening counts.',
    unit: 'victims',
    values: {
      kind: 'cases',
      several: true,
      cases: [
        {
          code: 'trained',
          label: 'Screened by someone trained',
          when: { op: 'some', field: 'screenings', that: { op: 'in', field: 'screenerTrained', values: [true] } },
        },
        {
          code: 'notTrained',
          label: 'Screened by someone not trained',
          when: { op: 'some', field: 'screenings', that: { op: 'in', field: 'screenerTrained', values: [false] } },
        },
      ],
    },
  },
]
