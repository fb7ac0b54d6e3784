import type { CodeList } from '../model.ts'

/** How long the trafficking lasted, in months. */
export const durationBand = {
  id: 'durationBand',
  title: 'Duration band',
  definition: 'How long the trafficking lasted, in months.',
  sources: ['ctdc2024'],
  mappedTo: ['ctdcB', 'ctdcD'],
  codes: [
    {
      code: 'months0To12',
      label: 'Up to 12 months',
      definition: 'From the first act until the person got out: one year or less.',
      min: 0,
      max: 12,
      maps: { ctdcB: { to: '0--12 (0-1 yr)', relation: 'exact' }, ctdcD: { to: '0--12 (0-1 yr)', relation: 'exact' } },
    },
    {
      code: 'months13To24',
      label: '13 to 24 months',
      definition: 'More than one year and no more than two between the first act and getting out.',
      min: 13,
      max: 24,
      maps: {
        ctdcB: { to: '13--24 (1-2 yrs)', relation: 'exact' },
        ctdcD: { to: '13--24 (1-2 yrs)', relation: 'exact' },
      },
    },
    {
      code: 'months25AndOver',
      label: '25 months and over',
      definition: 'More than two years between the first act and getting out, without upper bound.',
      min: 25,
      maps: { ctdcB: { to: '25+ (2+ yrs)', relation: 'exact' }, ctdcD: { to: '25+ (2+ yrs)', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
