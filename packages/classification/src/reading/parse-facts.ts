import type { CaseFacts } from '../facts/facts.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { type ProfileId, profileOf } from '../profiles/profiles.ts'
import { tableOf } from './table-of.ts'

/**
 * Parses a JSON document as the facts of one person, and catches typing errors: names that are not facts, and properties that no
 * statement has, are refused too, while `assess` does not read them and reports a warning. Throws a `FactsError`.
 */
export function parseFacts(document: unknown, profile: ProfileId | LegalProfile = 'palermo'): CaseFacts {
  readFacts(document, tableOf(profileOf(profile)).codes, { isStrict: true })
  return document as CaseFacts
}
