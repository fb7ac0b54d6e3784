import type { CodeList } from '../model.ts'

/** How a leg of the journey was travelled. */
export const transport = {
  id: 'transport',
  title: 'Means of transport',
  definition: 'How a leg of the journey was travelled.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'foot',
      label: 'On foot',
      definition: 'Walking, for all or most of the way, through bush, across fields or along a track.',
    },
    {
      code: 'road',
      label: 'Road',
      definition: 'By car, lorry, bus, motorcycle or bicycle.',
    },
    {
      code: 'rail',
      label: 'Rail',
      definition: 'By train or tram, as a passenger or hidden among freight.',
    },
    {
      code: 'air',
      label: 'Air',
      definition: 'By aeroplane or helicopter, on a scheduled flight or a chartered one.',
    },
    {
      code: 'sea',
      label: 'Sea, lake or river',
      definition: 'By ship, ferry, canoe or raft.',
    },
    {
      code: 'animal',
      label: 'Animal',
      definition: 'On horse, donkey or camel, or in a cart drawn by one.',
    },
  ],
} as const satisfies CodeList
