import type { CodeList } from '../model.ts'

/** The nine age bands of CTDC, in whole years; the first two are children. */
export const ageBand = {
  id: 'ageBand',
  title: 'Age band',
  definition: 'The nine age bands of CTDC, in whole years; the first two are children.',
  sources: ['ctdc2018', 'ctdc2024'],
  lens: ['G4', 'G17'],
  mappedTo: ['ctdcA', 'ctdcB', 'ctdcD'],
  codes: [
    {
      code: 'age0To8',
      label: '0 to 8 years',
      definition: 'A young child, up to the day before the ninth birthday.',
      min: 0,
      max: 8,
      maps: {
        ctdcA: { to: '0--8', relation: 'exact', note: 'Some prints use an em dash for the two hyphens.' },
        ctdcB: { to: '0--8', relation: 'exact', note: 'Some prints use an em dash for the two hyphens.' },
        ctdcD: { to: '0--8', relation: 'exact', note: 'Some prints use an em dash for the two hyphens.' },
      },
    },
    {
      code: 'age9To17',
      label: '9 to 17 years',
      definition: 'An older child: from the ninth birthday until the day before the eighteenth.',
      min: 9,
      max: 17,
      maps: {
        ctdcA: {
          to: '9--17',
          relation: 'exact',
          note: 'The 2025 file prints 09--17; some prints use an em dash for the two hyphens.',
        },
        ctdcB: {
          to: '9--17',
          relation: 'exact',
          note: 'The 2025 file prints 09--17; some prints use an em dash for the two hyphens.',
        },
        ctdcD: {
          to: '9--17',
          relation: 'exact',
          note: 'The 2025 file prints 09--17; some prints use an em dash for the two hyphens.',
        },
      },
    },
    {
      code: 'age18To20',
      label: '18 to 20 years',
      definition:
        'An adult from the eighteenth birthday until the day before the twenty-first; the youngest adult band.',
      min: 18,
      max: 20,
      maps: {
        ctdcA: { to: '18--20', relation: 'exact' },
        ctdcB: { to: '18--20', relation: 'exact' },
        ctdcD: { to: '18--20', relation: 'exact' },
      },
    },
    {
      code: 'age21To23',
      label: '21 to 23 years',
      definition: 'An adult from the twenty-first birthday until the day before the twenty-fourth.',
      min: 21,
      max: 23,
      maps: {
        ctdcA: { to: '21--23', relation: 'exact' },
        ctdcB: { to: '21--23', relation: 'exact' },
        ctdcD: { to: '21--23', relation: 'exact' },
      },
    },
    {
      code: 'age24To26',
      label: '24 to 26 years',
      definition: 'An adult from the twenty-fourth birthday until the day before the twenty-seventh.',
      min: 24,
      max: 26,
      maps: {
        ctdcA: { to: '24--26', relation: 'exact' },
        ctdcB: { to: '24--26', relation: 'exact' },
        ctdcD: { to: '24--26', relation: 'exact' },
      },
    },
    {
      code: 'age27To29',
      label: '27 to 29 years',
      definition: 'An adult from the twenty-seventh birthday until the day before the thirtieth.',
      min: 27,
      max: 29,
      maps: {
        ctdcA: { to: '27--29', relation: 'exact' },
        ctdcB: { to: '27--29', relation: 'exact' },
        ctdcD: { to: '27--29', relation: 'exact' },
      },
    },
    {
      code: 'age30To38',
      label: '30 to 38 years',
      definition:
        'An adult from the thirtieth birthday until the day before the thirty-ninth; from here on bands hold nine years.',
      min: 30,
      max: 38,
      maps: {
        ctdcA: { to: '30--38', relation: 'exact' },
        ctdcB: { to: '30--38', relation: 'exact' },
        ctdcD: { to: '30--38', relation: 'exact' },
      },
    },
    {
      code: 'age39To47',
      label: '39 to 47 years',
      definition: 'An adult from the thirty-ninth birthday until the day before the forty-eighth.',
      min: 39,
      max: 47,
      maps: {
        ctdcA: { to: '39--47', relation: 'exact' },
        ctdcB: { to: '39--47', relation: 'exact' },
        ctdcD: { to: '39--47', relation: 'exact' },
      },
    },
    {
      code: 'age48AndOver',
      label: '48 years and over',
      definition: 'Everyone from the forty-eighth birthday on; older people are not told apart further.',
      min: 48,
      maps: {
        ctdcA: { to: '48+', relation: 'exact' },
        ctdcB: { to: '48+', relation: 'exact' },
        ctdcD: { to: '48+', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
