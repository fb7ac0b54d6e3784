import type { CodeList } from '../model.ts'

/** How a person describes their own gender; self-declared, optional, restricted, and never derived from sex. */
export const genderIdentity = {
  id: 'genderIdentity',
  title: 'Gender identity',
  definition:
    'How a person describes their own gender; self-declared, optional, restricted, and never derived from sex.',
  sources: ['genderHarmony', 'htcds', 'ctdc2024'],
  lens: ['G1', 'G3', 'G16'],
  mappedTo: ['htcds', 'ctdcD'],
  codes: [
    {
      code: 'woman',
      label: 'Woman',
      definition: 'The person says that she is a woman and names nothing else.',
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
      definition: 'The person says that he is a man and names nothing else.',
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
      definition: 'A woman who says that she was registered male at birth, if she wants this kept.',
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
      definition: 'A man who says that he was registered female at birth, if he wants this kept.',
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
      definition: 'Neither only woman nor only man, both, changing, or outside what is expected of the sex.',
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
      definition:
        'In the person’s own words, which are kept apart; for all that no other code says as the person would.',
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
