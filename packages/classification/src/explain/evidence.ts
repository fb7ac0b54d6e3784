import type { Assessment } from '../reading/assessment.ts'
import type { Evidence } from '../reading/read-elements.ts'
import type { Source } from '../rules/model.ts'
import { SOURCES } from '../rules/sources.ts'
import { textsOf } from '../texts/texts.ts'

/** What was said, without who said it: the fact and its phase, in the language of the assessment. */
export function describeEvidence({ fact, phase }: Evidence, { language, addedNames }: Assessment): string {
  const say = textsOf(language.id)
  const name = say(`fact.${fact}`) || addedNames[fact.slice(fact.indexOf('.') + 1)] || fact
  return phase === undefined ? name : `${name} (${say(`phase.${phase}`)})`
}

/** A source as pages and explanations name it, with its article. */
export function citeSource({ id, article }: Source): string {
  const name = SOURCES[id] ?? id
  return article === undefined ? name : `${name}, ${article}`
}
