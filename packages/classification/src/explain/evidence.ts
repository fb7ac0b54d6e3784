import type { Assessment } from '../reading/assessment.ts'
import type { Evidence } from '../reading/read-elements.ts'
import type { Source } from '../rules/model.ts'
import { SOURCES } from '../rules/sources.ts'
import { textsOf } from '../texts/texts.ts'

/**
 * Describes a statement without its source: the fact, its phase, and whether it is denied, in the language of the
 * assessment.
 */
export function describeEvidence({ fact, phase, value }: Evidence, { language, addedNames }: Assessment): string {
  const say = textsOf(language.id)
  const name = say(`fact.${fact}`) || addedNames[fact.slice(fact.indexOf('.') + 1)] || fact
  const more = [...(phase === undefined ? [] : [say(`phase.${phase}`)]), ...(value ? [] : [say('explain.denied')])]
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

/** A source as pages and explanations name it, with its article, in the language of an assessment. */
export function citeSource({ id, article }: Source, { language }: Assessment): string {
  const title = SOURCES[id] ?? id
  if (article === undefined) return title
  return `${title}, ${/^\d/.test(article) ? `${textsOf(language.id)('explain.article')} ` : ''}${article}`
}
