import type { CodeList } from '../model.ts'

/**
 * What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into
 * sex or gender identity.
 */
export const publishedGender = {
  id: 'publishedGender',
  title: 'Gender as published',
  definition:
    'What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity.',
  sources: ['ctdc2018', 'ctdc2022', 'ctdc2024'],
  lens: ['G1', 'G18'],
  mappedTo: ['ctdcA', 'ctdcB', 'ctdcC', 'ctdcD'],
  codes: [
    {
      code: 'female',
      label: 'Female',
      definition: 'Printed by CTDC up to 2022 for women and girls; it may mean the sex or the gender.',
      maps: {
        ctdcA: {
          to: 'Female',
          relation: 'exact',
          note: 'Was collected as sex by one contributor before 2017: keep as published, never to sex.',
        },
        ctdcB: { to: 'Female', relation: 'exact', note: 'Values recalled to be those of layout A. Never to sex.' },
        ctdcC: {
          to: 'Female',
          relation: 'exact',
          note: 'Victims and alleged perpetrators; Female;Male says both. Never to sex.',
        },
        ctdcD: { to: [], relation: 'none' },
      },
    },
    {
      code: 'male',
      label: 'Male',
      definition: 'Printed by CTDC up to 2022 for men and boys; it may mean the sex or the gender.',
      maps: {
        ctdcA: {
          to: 'Male',
          relation: 'exact',
          note: 'Was collected as sex by one contributor before 2017: keep as published, never to sex.',
        },
        ctdcB: { to: 'Male', relation: 'exact', note: 'Values recalled to be those of layout A. Never to sex.' },
        ctdcC: {
          to: 'Male',
          relation: 'exact',
          note: 'Victims and alleged perpetrators; Female;Male says both. Never to sex.',
        },
        ctdcD: { to: [], relation: 'none' },
      },
    },
    {
      code: 'woman',
      label: 'Woman',
      definition: 'Printed by CTDC since 2024 for women and girls, in the place of Female.',
      maps: {
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'Woman', relation: 'exact' },
      },
    },
    {
      code: 'man',
      label: 'Man',
      definition: 'Printed by CTDC since 2024 for men and boys, in the place of Male.',
      maps: {
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'Man', relation: 'exact' },
      },
    },
    {
      code: 'transgenderOrNonConforming',
      label: 'Transgender or non-conforming',
      definition: 'One group that CTDC prints for everyone outside the binary; never split.',
      maps: {
        ctdcA: { to: 'Transgender/NonConforming', relation: 'exact' },
        ctdcB: { to: 'Transgender/NonConforming', relation: 'exact', note: 'Values recalled to be those of layout A.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'Trans/Transgender/NonConforming', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
