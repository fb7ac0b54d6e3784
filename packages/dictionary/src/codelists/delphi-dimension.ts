import type { CodeList } from '../model.ts'

/** The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator. */
export const delphiDimension = {
  id: 'delphiDimension',
  title: 'Dimension of indicators',
  definition:
    'The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator.',
  sources: ['iloDelphi'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'D1',
      label: 'Deceptive recruitment',
      definition: 'The person was drawn in by lies about what was to come.',
      maps: { ilo: { to: 'D1', relation: 'exact' } },
    },
    {
      code: 'D2',
      label: 'Coercive recruitment',
      definition: 'The person was drawn in by force, threats, debt or confinement.',
      maps: { ilo: { to: 'D2', relation: 'exact' } },
    },
    {
      code: 'D3',
      label: 'Recruitment by abuse of vulnerability',
      definition: 'Those who recruited made use of a situation that left the person no real choice.',
      maps: { ilo: { to: 'D3', relation: 'exact' } },
    },
    {
      code: 'D4',
      label: 'Exploitation',
      definition: 'Hours, pay, safety and living conditions in the work itself.',
      maps: { ilo: { to: 'D4', relation: 'exact' } },
    },
    {
      code: 'D5',
      label: 'Coercion at destination',
      definition: 'What keeps the person there: force, threats, debts, held papers.',
      maps: { ilo: { to: 'D5', relation: 'exact' } },
    },
    {
      code: 'D6',
      label: 'Abuse of vulnerability at destination',
      definition: 'Those who exploit make use of what leaves the person dependent where they now are.',
      maps: { ilo: { to: 'D6', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
