import type { CodeList } from '../model.ts'

/** How the person had to live during the exploitation. */
export const livingCondition = {
  id: 'livingCondition',
  title: 'Living condition',
  definition: 'How the person had to live during the exploitation.',
  sources: ['iloDelphi', 'tipStandard'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'adequate',
      label: 'Adequate',
      definition: 'Safe, clean, with enough room and food; exploitation may still have taken place.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'overcrowded',
      label: 'Overcrowded',
      definition: 'Too many people shared a room or a bed.',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'insanitary',
      label: 'Insanitary',
      definition: 'Without clean water, a latrine or protection from vermin and weather.',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'lackOfFood',
      label: 'Lack of food',
      definition: 'Too little to eat or drink, or spoiled, or given as a reward.',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'noPrivacy',
      label: 'No privacy',
      definition: 'No place to wash, change or sleep out of the sight of others.',
      maps: { ilo: { to: 'D4.04', relation: 'broader' } },
    },
    {
      code: 'lockedIn',
      label: 'Locked in',
      definition: 'The doors or the compound were shut from outside, so that the person could not go out.',
      maps: { ilo: { to: ['D4.04', 'D5.03'], relation: 'broader' } },
    },
  ],
} as const satisfies CodeList
