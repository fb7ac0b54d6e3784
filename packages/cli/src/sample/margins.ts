/**
 * The margins of the published study of trafficking in Rwanda, which samples follow. Everything the study does not
 * report (the rest of a distribution, dependencies between margins) is invented and independent.
 */
export const margins = {
  /** Countries of origin. */
  origin: [
    ['BI', 0.627],
    ['CD', 0.15],
    ['RW', 0.136],
  ],
  /** Women and girls. */
  female: 0.7767,
  /** Under 30 years of age. */
  under30: 0.8701,
  /** Without work before. */
  unemployed: 0.5522,
  /** Actual or intended destinations. */
  destination: [
    ['middleEast', 0.3855],
    ['eastAfrica', 0.0735],
  ],
  maritalStatus: [
    ['single', 0.8902],
    ['married', 0.0732],
  ],
  /** The share of men among alleged perpetrators; the others are women. */
  perpetratorMale: 0.63,
} as const

/** Countries of the regions of destination. */
export const destinations = {
  middleEast: ['AE', 'SA', 'OM', 'QA', 'KW', 'LB'],
  eastAfrica: ['UG', 'KE', 'TZ', 'SS'],
  elsewhere: ['RW', 'RW', 'ZM', 'MZ', 'MW', 'ZA'],
} as const
