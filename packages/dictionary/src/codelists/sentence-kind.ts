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
      definition: 'The convicted person goes to prison for a number of months or years.',
    },
    {
      code: 'lifeImprisonment',
      label: 'Life imprisonment',
      definition: 'The convicted person goes to prison with no date of release set.',
    },
    {
      code: 'suspended',
      label: 'Suspended imprisonment',
      definition: 'Prison that is not served unless a condition is broken.',
    },
    { code: 'fine', label: 'Fine', definition: 'Money to be paid to the State.' },
    { code: 'communityService', label: 'Community service', definition: 'Unpaid work for the public.' },
    { code: 'confiscation', label: 'Confiscation', definition: 'Assets or proceeds taken.' },
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
      definition: 'A sentence that is none of the above, or whose kind the source does not say.',
    },
  ],
} as const satisfies CodeList
