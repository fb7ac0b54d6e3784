import type { CodeList } from '../model.ts'

/** How a person describes their own gender; self-declared, optional, restricted, and never derived from sex. */
export const genderIdentity = {
  id: 'genderIdentity',
  title: 'Gender identity',
  definition:
    'How a person describes their own gender; self-declared, optional, restricted, and never derived from sex.',
  sources: ['genderHarmony', 'htcds', 'ctdc2024'],
  lens: ['G1', 'G3', 'G16'],
  codes: [
    {
      code: 'woman',
      label: 'Woman',
      maps: {
        htcds: {
          to: 'Feminine',
          relation: 'close',
          note: 'HTCDS does not say that it is self-declared: keep the import as source. Never to sex.',
        },
        ctdcD: {
          to: 'Woman',
          relation: 'close',
          note: 'Write only: the gender of CTDC is read as gender as published.',
        },
      },
    },
    {
      code: 'man',
      label: 'Man',
      maps: {
        htcds: {
          to: 'Masculine',
          relation: 'close',
          note: 'HTCDS does not say that it is self-declared: keep the import as source. Never to sex.',
        },
        ctdcD: { to: 'Man', relation: 'close', note: 'Write only: the gender of CTDC is read as gender as published.' },
      },
    },
    {
      code: 'transgenderWoman',
      label: 'Transgender woman',
      maps: {
        htcds: {
          to: 'TransgenderFeminine',
          relation: 'close',
          note: 'HTCDS does not say that it is self-declared: keep the import as source. Never to sex.',
        },
        ctdcD: {
          to: 'Trans/Transgender/NonConforming',
          relation: 'broader',
          note: 'Write only, and declare the merge in the release; never split when reading.',
        },
      },
    },
    {
      code: 'transgenderMan',
      label: 'Transgender man',
      maps: {
        htcds: {
          to: 'TransgenderMasculine',
          relation: 'close',
          note: 'HTCDS does not say that it is self-declared: keep the import as source. Never to sex.',
        },
        ctdcD: {
          to: 'Trans/Transgender/NonConforming',
          relation: 'broader',
          note: 'Write only, and declare the merge in the release; never split when reading.',
        },
      },
    },
    {
      code: 'nonConforming',
      label: 'Gender non-conforming or non-binary',
      maps: {
        htcds: {
          to: 'NonConforming',
          relation: 'close',
          note: 'HTCDS does not say that it is self-declared: keep the import as source. Never to sex.',
        },
        ctdcD: {
          to: 'Trans/Transgender/NonConforming',
          relation: 'broader',
          note: 'Write only, and declare the merge in the release; never split when reading.',
        },
      },
    },
    {
      code: 'selfDescribed',
      label: 'Self-described',
      definition: 'In the person’s own words, which are kept apart.',
      maps: {
        htcds: {
          to: [],
          relation: 'none',
          note: 'No value for it: report the loss. NonSpecifiedUnknown says something else.',
        },
        ctdcD: { to: [], relation: 'none', note: 'No value for it: report the loss.' },
      },
    },
  ],
} as const satisfies CodeList
