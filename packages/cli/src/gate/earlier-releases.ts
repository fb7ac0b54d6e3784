import type { Permission } from '@tip-standard/policy'

/**
 * What is said of an output that was compared with no earlier one, where the policy asks that earlier ones are looked
 * at: nothing where it does not, or where the output stays inside. It is made all the same, because a first one has no
 * other, and only the person who publishes knows whether it is.
 */
export function notComparedLine({ release }: Permission, withEarlier: '--ledger' | '--history'): string {
  if (release?.looksAtEarlier !== true) return ''
  const made = withEarlier === '--ledger' ? '--new-ledger' : '--new-history'
  return `The policy requires a comparison with earlier releases, and this one was compared with none: that is NOT MET. Publish it only if there is no other release about the same people. To meet the requirement, use ${withEarlier} FILE, or ${made} FILE for the first one.\n`
}

/** What is said of tables and of reports that leave: each has a history of its own, and neither was looked at beside the other. */
export const besideLine = ({ isInternal }: Permission, other: 'report' | 'tables'): string =>
  isInternal
    ? ''
    : `Publish no ${other} of the same people, with tip ${other === 'report' ? 'report' : 'table'}, now or later: beside this, ${other === 'report' ? 'it' : 'they'} could give hidden counts away.\n`
