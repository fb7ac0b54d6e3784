import type { CodeList } from '../model.ts'

/** How long the trafficking lasted, in months. */
export const durationBand = {
  id: 'durationBand',
  title: 'Duration band',
  definition: 'How long the trafficking lasted, in months.',
  sources: ['ctdc2024'],
  codes: [
    {
      code: 'months0To12',
      label: 'Up to 12 months',
      min: 0,
      max: 12,
      maps: {
        ctdcB: { to: '0--12 (0-1 yr)', relation: 'exact' },
        ctdcD: { to: '0--12 (0-1 yr)', relation: 'exact' },
      },
    },
    {
      code: 'months13To24',
      label: '13 to 24 months',
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
      min: 25,
      maps: {
        ctdcB: { to: '25+ (2+ yrs)', relation: 'exact' },
        ctdcD: { to: '25+ (2+ yrs)', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
