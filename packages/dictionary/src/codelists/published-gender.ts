import type { CodeList } from '../model.ts'

/** What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity. */
export const publishedGender = {
  id: 'publishedGender',
  title: 'Gender as published',
  definition:
    'What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity.',
  sources: ['ctdc2018', 'ctdc2022', 'ctdc2024'],
  lens: ['G1', 'G18'],
  codes: [
    {
      code: 'female',
      label: 'Female',
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
      },
    },
    {
      code: 'male',
      label: 'Male',
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
      },
    },
    {
      code: 'woman',
      label: 'Woman',
      maps: { ctdcD: { to: 'Woman', relation: 'exact' } },
    },
    {
      code: 'man',
      label: 'Man',
      maps: { ctdcD: { to: 'Man', relation: 'exact' } },
    },
    {
      code: 'transgenderOrNonConforming',
      label: 'Transgender or non-conforming',
      definition: 'One group for everyone outside the binary; never split.',
      maps: {
        ctdcA: { to: 'Transgender/NonConforming', relation: 'exact' },
        ctdcB: { to: 'Transgender/NonConforming', relation: 'exact', note: 'Values recalled to be those of layout A.' },
        ctdcD: { to: 'Trans/Transgender/NonConforming', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
