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

/** What can be published about the same people, each protected only by itself, and the command that makes it. */
const commands = { tables: 'tip table', report: 'tip report', rows: 'tip anonymise' } as const

type Kind = keyof typeof commands

/** The note on rows, tables and reports that leave: none of them was compared with any of the others. */
export function besideLine({ isInternal }: Permission, made: Kind): string {
  if (isInternal) return ''
  const [one, other] = (Object.keys(commands) as Kind[]).filter((kind) => kind !== made) as [Kind, Kind]
  return `Publish no ${one} of the same people, with ${commands[one]}, and no ${other}, with ${commands[other]}, now or later: the number of people in one minus the number in another could be the number of very few people.\n`
}
