import { element, type MarkupElement } from '@tip-standard/form-model/print'
import type { AccessMade } from '../subject-access/subject-access.ts'
import type { PageWords } from './page-words.ts'

/** Acts of one day that the page describes in the same words. */
type Said = { readonly access: AccessMade; readonly day: string; times: number }

/** Merges acts of a day that differ only in the hour: a case worker may open a case ten times a day. */
function byDay(accesses: readonly AccessMade[], words: PageWords): readonly Said[] {
  const found = new Map<string, Said>()
  for (const access of accesses) {
    const { at, what, role, purpose, audience } = access
    const day = words.dayOf(at)
    const key = JSON.stringify([day, what, role, purpose, audience])
    const known = found.get(key)
    if (known === undefined) found.set(key, { access, day, times: 1 })
    else known.times++
  }
  return [...found.values()]
}

function line({ access, day, times }: Said, words: PageWords): MarkupElement {
  const { what, role, purpose, audience } = access
  const { say, sayCount } = words
  const details = [
    say('seen.by', { role: words.inSentence('staffRole', role) }),
    say('seen.for', { purpose: words.purpose(purpose) }),
    ...(audience === undefined ? [] : [say('seen.to', { audience: words.audience(audience) })]),
    ...(times === 1 ? [] : [sayCount('seen.times', times)]),
  ]
  return element(
    'li',
    element('p.day', day),
    element(
      'div',
      element('p', say(`act.${what}`)),
      element('p.quiet', ...details.flatMap((one) => [element('span', one), ' '])),
    ),
  )
}

/**
 * Who opened, changed or received the data: a line for each act, with the role of the person and never their identity.
 */
export function seenList(accesses: readonly AccessMade[], words: PageWords): MarkupElement {
  return accesses.length === 0
    ? element('p', words.say('seen.none'))
    : element('ol.seen', ...byDay(accesses, words).map((said) => line(said, words)))
}
