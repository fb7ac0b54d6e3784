/** Decisions about consent of which a part could not be read: none may come to more consent than was written. */

import type { RecordPath } from '@tip-standard/form-model'

type Json = { [member: string]: unknown }

/** An answer that was given and could not be read: its place, and whether nothing of it is in the record. */
export type UnreadAnswer = { path: RecordPath; isWhole: boolean }

/** What limits a consent: without it, more would be allowed than the person agreed to. */
const LIMITS = ['expiry', 'services', 'recipientKinds', 'guardianExcluded', 'childAssent']

const without = (entry: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)))

/** A decision of which nothing is known but that something was decided counts as a no. */
function decided(entry: Json, unread: ReadonlyMap<string, boolean>): Json {
  if (unread.has('decision')) return { ...entry, decision: 'refused' }
  if (entry['decision'] !== 'granted') return entry
  if (unread.has('withdrawnOn')) return { ...entry, decision: 'withdrawn' }
  const isOpen =
    LIMITS.some((name) => unread.get(name) === true) ||
    (unread.has('givenBy') && (entry['guardianExcluded'] === true || entry['childAssent'] === false))
  // The person did not give a consent without its limit, so the decision has to be asked again.
  return isOpen ? without(entry, ['decision']) : entry
}

/**
 * A consent whose parts could not all be read, by the names of those parts and whether nothing of them was read: a no for what it was
 * about, or for everything where that was not read either. The same entry where nothing has to be changed.
 */
export function asDecided(entry: Json, unread: ReadonlyMap<string, boolean>): Json {
  const made = decided(entry, unread)
  const { decision, withdrawnOn } = made
  const isNo = decision === 'refused' || decision === 'withdrawn'
  const ofAll =
    unread.has('purpose') && (isNo || withdrawnOn !== undefined) ? { ...made, purpose: 'unspecified' } : made
  // If one recipient of a refusal could not be read, the refusal counts for every recipient.
  return isNo && unread.has('recipientKinds') ? without(ofAll, ['recipients', 'recipientKinds']) : ofAll
}
