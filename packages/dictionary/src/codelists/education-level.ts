import type { CodeList } from '../model.ts'

/**
 * The highest level that the person has completed, after ISCED 2011; level 0 of attainment is parted into no schooling
 * and less than primary.
 */
export const educationLevel = {
  id: 'educationLevel',
  title: 'Highest level of education',
  definition:
    'The highest level that the person has completed, after ISCED 2011; level 0 of attainment is parted into no schooling and less than primary.',
  sources: ['isced', 'htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'noSchooling',
      label: 'No schooling',
      definition: 'Never went to any school or nursery school; part of level 0 of attainment in ISCED 2011.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'lessThanPrimary',
      label: 'Less than primary',
      definition: 'Went to nursery school or began primary school and did not finish it; ISCED 2011 level 0.',
      maps: {
        htcds: {
          to: 'EarlyChildhoodEducation',
          relation: 'exact',
          note: 'HTCDS names level 0 of ISCED 2011 by its programme.',
        },
      },
    },
    {
      code: 'primary',
      label: 'Primary education',
      definition: 'Finished the first cycle of school, as a rule six years; ISCED 2011 level 1.',
      maps: { htcds: { to: 'PrimaryEducation', relation: 'exact' } },
    },
    {
      code: 'lowerSecondary',
      label: 'Lower secondary education',
      definition: 'Finished the cycle that follows primary school, as a rule three years; ISCED 2011 level 2.',
      maps: { htcds: { to: 'LowerSecondaryEducation', relation: 'exact' } },
    },
    {
      code: 'upperSecondary',
      label: 'Upper secondary education',
      definition:
        'Finished school to the leaving certificate or a trade certificate of the same rank; ISCED 2011 level 3.',
      maps: { htcds: { to: 'UpperSecondaryEducation', relation: 'exact' } },
    },
    {
      code: 'postSecondaryNonTertiary',
      label: 'Post-secondary non-tertiary education',
      definition:
        'A course after the leaving certificate that is not university, such as a year of vocational training; ISCED 2011 level 4.',
      maps: { htcds: { to: 'PostSecondaryNonTertiaryEducation', relation: 'exact' } },
    },
    {
      code: 'shortCycleTertiary',
      label: 'Short-cycle tertiary education',
      definition: 'A diploma of about two years at a college or polytechnic; ISCED 2011 level 5.',
      maps: { htcds: { to: 'ShortCycleTertiaryEducation', relation: 'exact' } },
    },
    {
      code: 'bachelor',
      label: 'Bachelor’s or equivalent level',
      definition: 'A first university degree of three to four years or more; ISCED 2011 level 6.',
      maps: { htcds: { to: 'BachelorsOrEquivalentLevel', relation: 'exact' } },
    },
    {
      code: 'master',
      label: 'Master’s or equivalent level',
      definition: 'A second university degree, built upon the first; ISCED 2011 level 7.',
      maps: { htcds: { to: 'MastersOrEquivalentLevel', relation: 'exact' } },
    },
    {
      code: 'doctoral',
      label: 'Doctoral or equivalent level',
      definition: 'A research degree with a thesis, the highest of all; ISCED 2011 level 8.',
      maps: { htcds: { to: 'DoctoralOrEquivalentLevel', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
