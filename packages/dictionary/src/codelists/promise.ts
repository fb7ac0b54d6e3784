import type { CodeList } from '../model.ts'

/** What was promised at recruitment. */
export const promise = {
  id: 'promise',
  title: 'Promise',
  definition: 'What was promised at recruitment.',
  sources: ['iloDelphi', 'tipStandard'],
  codes: [
    { code: 'work', label: 'Work' },
    {
      code: 'marriage',
      label: 'Marriage',
      maps: { ilo: { to: 'D1.09', relation: 'broader', note: 'Marriage or adoption.' } },
    },
    {
      code: 'study',
      label: 'Study',
      maps: { ilo: { to: 'D1.10', relation: 'broader', note: 'Access to education.' } },
    },
    {
      code: 'adoption',
      label: 'Adoption',
      maps: { ilo: { to: 'D1.09', relation: 'broader', note: 'Marriage or adoption.' } },
    },
    { code: 'migration', label: 'Migration' },
    { code: 'other', label: 'Something else' },
  ],
} as const satisfies CodeList
