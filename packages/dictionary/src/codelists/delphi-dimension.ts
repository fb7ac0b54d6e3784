import type { CodeList } from '../model.ts'

/** The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator. */
export const delphiDimension = {
  id: 'delphiDimension',
  title: 'Dimension of indicators',
  definition:
    'The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator.',
  sources: ['iloDelphi'],
  codes: [
    {
      code: 'D1',
      label: 'Deceptive recruitment',
      maps: { ilo: { to: 'D1', relation: 'exact' } },
    },
    {
      code: 'D2',
      label: 'Coercive recruitment',
      maps: { ilo: { to: 'D2', relation: 'exact' } },
    },
    {
      code: 'D3',
      label: 'Recruitment by abuse of vulnerability',
      maps: { ilo: { to: 'D3', relation: 'exact' } },
    },
    {
      code: 'D4',
      label: 'Exploitation',
      maps: { ilo: { to: 'D4', relation: 'exact' } },
    },
    {
      code: 'D5',
      label: 'Coercion at destination',
      maps: { ilo: { to: 'D5', relation: 'exact' } },
    },
    {
      code: 'D6',
      label: 'Abuse of vulnerability at destination',
      maps: { ilo: { to: 'D6', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
