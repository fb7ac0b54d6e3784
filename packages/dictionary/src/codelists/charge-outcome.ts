import type { CodeList } from '../model.ts'

/** What became of a charge. */
export const chargeOutcome = {
  id: 'chargeOutcome',
  title: 'Outcome of a charge',
  definition: 'What became of a charge.',
  sources: ['glotip', 'tipStandard'],
  lens: ['G5'],
  mappedTo: [],
  codes: [
    {
      code: 'pending',
      label: 'Pending',
      definition: 'The court has not yet ruled on it, and the prosecution upholds it.',
    },
    { code: 'dropped', label: 'Dropped', definition: 'The prosecution withdrew the charge or did not pursue it.' },
    {
      code: 'replaced',
      label: 'Replaced by another charge',
      definition: 'The prosecution or the court turned it into a different offence, which has an entry of its own.',
    },
    { code: 'convicted', label: 'Convicted', definition: 'A court found the person guilty of it.' },
    {
      code: 'acquitted',
      label: 'Acquitted',
      definition: 'A court found the person not guilty of it; that says nothing about whether someone was a victim.',
    },
  ],
} as const satisfies CodeList
