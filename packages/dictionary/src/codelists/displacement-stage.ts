import type { CodeList } from '../model.ts'

/** In which stage of displacement an incident took place. */
export const displacementStage = {
  id: 'displacementStage',
  title: 'Stage of displacement',
  definition: 'In which stage of displacement an incident took place.',
  sources: ['gbvims'],
  lens: ['G10'],
  codes: [
    {
      code: 'notDisplaced',
      label: 'Not displaced, home community',
      maps: { gbvims: { to: 'not_displaced', relation: 'exact' } },
    },
    {
      code: 'preDisplacement',
      label: 'Before displacement',
      maps: { gbvims: { to: 'pre_displacement', relation: 'exact' } },
    },
    {
      code: 'duringFlight',
      label: 'During flight',
      maps: { gbvims: { to: 'during_flight', relation: 'exact' } },
    },
    {
      code: 'duringRefuge',
      label: 'During refuge',
      maps: { gbvims: { to: 'during_refuge', relation: 'exact' } },
    },
    {
      code: 'duringReturnTransit',
      label: 'During return or transit',
      maps: { gbvims: { to: 'during_return_transit', relation: 'exact' } },
    },
    {
      code: 'postDisplacement',
      label: 'After displacement',
      maps: { gbvims: { to: 'post_displacement', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
