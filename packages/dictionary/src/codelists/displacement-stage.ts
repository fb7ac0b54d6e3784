import type { CodeList } from '../model.ts'

/** In which stage of displacement an incident took place. */
export const displacementStage = {
  id: 'displacementStage',
  title: 'Stage of displacement',
  definition: 'In which stage of displacement an incident took place.',
  sources: ['gbvims'],
  lens: ['G10'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'notDisplaced',
      label: 'Not displaced, home community',
      definition: 'The survivor lived at home and had no plan or need to flee.',
      maps: { gbvims: { to: 'not_displaced', relation: 'exact' } },
    },
    {
      code: 'preDisplacement',
      label: 'Before displacement',
      definition: 'At home, shortly before the survivor fled because of what was going on there.',
      maps: { gbvims: { to: 'pre_displacement', relation: 'exact' } },
    },
    {
      code: 'duringFlight',
      label: 'During flight',
      definition: 'On the way from home to the first safe place.',
      maps: { gbvims: { to: 'during_flight', relation: 'exact' } },
    },
    {
      code: 'duringRefuge',
      label: 'During refuge',
      definition: 'In the camp, settlement or host community where the survivor found shelter.',
      maps: { gbvims: { to: 'during_refuge', relation: 'exact' } },
    },
    {
      code: 'duringReturnTransit',
      label: 'During return or transit',
      definition: 'On the way home, or between two places of shelter.',
      maps: { gbvims: { to: 'during_return_transit', relation: 'exact' } },
    },
    {
      code: 'postDisplacement',
      label: 'After displacement',
      definition: 'Back home or settled for good, when the displacement was over.',
      maps: { gbvims: { to: 'post_displacement', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
