import type { CodeList } from '../model.ts'

/** What a court imposed. */
export const sentenceKind = {
  id: 'sentenceKind',
  title: 'Kind of sentence',
  definition: 'What a court imposed.',
  sources: ['glotip', 'tipStandard'],
  lens: ['G5', 'G22'],
  mappedTo: [],
  codes: [
    {
      code: 'imprisonment',
      label: 'Imprisonment',
      definition: 'Prison for a stated time, to be served from a stated day.',
    },
    { code: 'lifeImprisonment', label: 'Life imprisonment', definition: 'Prison without a fixed end.' },
    {
      code: 'suspended',
      label: 'Suspended imprisonment',
      definition: 'Prison that is served only if a condition is broken within a stated time.',
    },
    { code: 'fine', label: 'Fine', definition: 'Money to be paid to the State.' },
    {
      code: 'communityService',
      label: 'Community service',
      definition: 'Unpaid hours for a public body, in place of prison or beside it.',
    },
    {
      code: 'confiscation',
      label: 'Confiscation',
      definition: 'Assets, proceeds or tools of the offence pass to the State.',
    },
    {
      code: 'ban',
      label: 'Ban on an activity',
      definition: 'A ban on working in a field, running a business or entering a place.',
    },
    {
      code: 'compensationOrder',
      label: 'Order to compensate',
      definition: 'Money to be paid to the victim, ordered with the sentence.',
    },
    {
      code: 'other',
      label: 'Another sentence',
      definition: 'What the court imposed is in no other entry, or the source is silent on the kind.',
    },
  ],
} as const satisfies CodeList
