import type { Permission } from '@tip-standard/policy'

/**
 * The note on an output that was not compared with an earlier one, if the policy requires looking at earlier ones; none
 * if it does not, or if the output stays inside. The output is made all the same, because a first one has no
 * predecessor, and only the person who publishes knows whether it is the first.
 */
export function notComparedLine({ release }: Permission, withEarlier: '--ledger' | '--history'): string {
  if (release?.looksAtEarlier !== true) return ''
  const made = withEarlier === '--ledger' ? '--new-ledger' : '--new-history'
  return `The policy requires a comparison with earlier releases, and this one was compared with none: that is NOT MET. Publish it only if there is no other release about the same people. To meet the requirement, use ${withEarlier} FILE, or ${made} FILE for the first one.\n`
}

/** The note on tables and reports that leave: each has its own history, and neither was compared with the other. */
export const besideLine = ({ isInternal }: Permission, other: 'report' | 'tables'): string =>
  isInternal
    ? ''
    : `Publish no ${other} of the same people, with tip ${other === 'report' ? 'report' : 'table'}, now or later: beside this, ${other === 'report' ? 'it' : 'they'} could give hidden counts away.\n`
