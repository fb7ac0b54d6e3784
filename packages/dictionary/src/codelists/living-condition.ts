import type { CodeList } from '../model.ts'

/** How the person had to live during the exploitation. */
export const livingCondition = {
  id: 'livingCondition',
  title: 'Living condition',
  definition: 'How the person had to live during the exploitation.',
  sources: ['iloDelphi', 'tipStandard'],
  codes: [
    { code: 'adequate', label: 'Adequate' },
    {
      code: 'overcrowded',
      label: 'Overcrowded',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'insanitary',
      label: 'Insanitary',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'lackOfFood',
      label: 'Lack of food',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'noPrivacy',
      label: 'No privacy',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'lockedIn',
      label: 'Locked in',
      maps: { ilo: { to: ['D4.04', 'D5.03'], relation: 'broader' } },
    },
  ],
} as const satisfies CodeList
