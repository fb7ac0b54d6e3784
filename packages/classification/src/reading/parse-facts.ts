import type { CaseFacts } from '../facts/facts.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { type ProfileId, profileOf } from '../profiles/profiles.ts'
import { tableOf } from './table-of.ts'

/**
 * Takes a JSON document as the facts of one person, with an eye on slips of the pen: names that are no facts, and members that no
 * statement has, are refused as well, where `assess` does not look at them. Throws a `FactsError`.
 */
export function parseFacts(document: unknown, profile: ProfileId | LegalProfile = 'palermo'): CaseFacts {
  readFacts(document, tableOf(profileOf(profile)).codes, { isStrict: true })
  return document as CaseFacts
}
