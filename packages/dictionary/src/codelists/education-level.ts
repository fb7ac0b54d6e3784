import type { CodeList } from '../model.ts'

/** Levels of ISCED 2011. */
export const educationLevel = {
  id: 'educationLevel',
  title: 'Highest level of education',
  definition: 'Levels of ISCED 2011.',
  sources: ['isced', 'htcds'],
  codes: [
    {
      code: 'earlyChildhood',
      label: 'Early childhood education',
      definition: 'ISCED 2011 level 0.',
      maps: { htcds: { to: 'EarlyChildhoodEducation', relation: 'exact' } },
    },
    {
      code: 'primary',
      label: 'Primary education',
      definition: 'ISCED 2011 level 1.',
      maps: { htcds: { to: 'PrimaryEducation', relation: 'exact' } },
    },
    {
      code: 'lowerSecondary',
      label: 'Lower secondary education',
      definition: 'ISCED 2011 level 2.',
      maps: { htcds: { to: 'LowerSecondaryEducation', relation: 'exact' } },
    },
    {
      code: 'upperSecondary',
      label: 'Upper secondary education',
      definition: 'ISCED 2011 level 3.',
      maps: { htcds: { to: 'UpperSecondaryEducation', relation: 'exact' } },
    },
    {
      code: 'postSecondaryNonTertiary',
      label: 'Post-secondary non-tertiary education',
      definition: 'ISCED 2011 level 4.',
      maps: { htcds: { to: 'PostSecondaryNonTertiaryEducation', relation: 'exact' } },
    },
    {
      code: 'shortCycleTertiary',
      label: 'Short-cycle tertiary education',
      definition: 'ISCED 2011 level 5.',
      maps: { htcds: { to: 'ShortCycleTertiaryEducation', relation: 'exact' } },
    },
    {
      code: 'bachelor',
      label: 'Bachelor’s or equivalent level',
      definition: 'ISCED 2011 level 6.',
      maps: { htcds: { to: 'BachelorsOrEquivalentLevel', relation: 'exact' } },
    },
    {
      code: 'master',
      label: 'Master’s or equivalent level',
      definition: 'ISCED 2011 level 7.',
      maps: { htcds: { to: 'MastersOrEquivalentLevel', relation: 'exact' } },
    },
    {
      code: 'doctoral',
      label: 'Doctoral or equivalent level',
      definition: 'ISCED 2011 level 8.',
      maps: { htcds: { to: 'DoctoralOrEquivalentLevel', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
