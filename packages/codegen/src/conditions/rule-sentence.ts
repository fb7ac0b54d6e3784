/** Writes a whole rule as one sentence. */

import type { Rule } from '@tip-standard/dictionary'
import { toSentence } from './to-sentence.ts'

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Where …, …." with a capital and a full stop. */
export function toRuleSentence({ when, must }: Pick<Rule, 'when' | 'must'>): string {
  const obligation = toSentence(must)
  return when === undefined ? `${capitalise(obligation)}.` : `Where ${toSentence(when)}: ${obligation}.`
}
