/** The counting rules, as data for programs in any language and as predicates for core. */

import type { CountingRule } from '@tip-standard/dictionary'
import { toData } from '../conditions/to-data.ts'
import { toSentence } from '../conditions/to-sentence.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { DictionaryError, header, type Model, quote } from '../model.ts'

/** The list in a case record whose entries a rule counts. */
function listOf(rule: CountingRule, model: Model): string {
  const list = model
    .entity('caseRecord')
    .fields.find(({ type }) => type.kind === 'objects' && type.entity === rule.unit)?.name
  if (list === undefined) throw new DictionaryError(`The counting rule "${rule.id}" counts no list of a case record.`)
  return list
}

const ABOUT =
  'Who and what counts, once for each reporting entity and year. An entry of `list` is left out where the condition of a reason in `leftOut` ' +
  'holds; with `acrossEntities`, only where the records of several reporting entities are added up. The year is that of the first date in `year` ' +
  'that is given. Of two entries that agree in the first set of `once.by` that both have, in the reporting entity and in the year, one counts. A path names a member of the entry, `/` one of the ' +
  'document, `^/` one of the entry that the condition is about.'

function emitCore(model: Model): string {
  const predicates = [...new Set(model.countingRules.flatMap(({ leftOut }) => leftOut.map((one) => one.definition)))]
  const rules = model.countingRules.map(
    (rule) => `  ${rule.id}: {
    list: ${quote(listOf(rule, model))},
    leftOut: [
${rule.leftOut
  .map(
    ({ id, definition, acrossEntities = false }) =>
      `      { id: ${quote(id)}, holds: ${definition}, acrossEntities: ${acrossEntities} },`,
  )
  .join('\n')}
    ],
    by: ${JSON.stringify(rule.once.by)},
    year: ${JSON.stringify(rule.year)},
  },`,
  )
  const union = (ids: readonly string[]): string => [...new Set(ids)].map(quote).join(' | ')
  return `${header('packages/dictionary/src/counting.ts')}
import type { Json } from '../runtime/values.ts'
import { ${predicates.sort().join(', ')} } from './definitions.ts'

/** What is counted: the list of a case record whose entries are taken or left out. */
export type CountingRuleId = ${union(model.countingRules.map(({ id }) => id))}

/** Why the counting rules leave an entry out. */
export type LeftOutId = ${union(model.countingRules.flatMap(({ leftOut }) => leftOut.map(({ id }) => id)))}

type CountingRule = {
  list: string
  leftOut: readonly { id: LeftOutId; holds: (o: Json, parent: Json, root: Json) => boolean; acrossEntities: boolean }[]
  by: readonly (readonly string[])[]
  year: readonly string[]
}

/** Who and what counts. */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = {
${rules.join('\n')}
}
`
}

/** core/src/generated/counting-rules.ts, schemas/next/counting-rules.json */
export function emitCounting(model: Model): Record<string, string> {
  const rules = model.countingRules.map(({ leftOut, ...rule }) => ({
    ...rule,
    list: listOf(rule as CountingRule, model),
    leftOut: leftOut.map(({ definition: _, condition, ...reason }) => ({
      ...reason,
      sentence: toSentence(condition),
      condition: toData(condition),
    })),
  }))
  return {
    'packages/core/src/generated/counting-rules.ts': emitCore(model),
    'schemas/next/counting-rules.json': toJsonFile(dataHead(model.version, ABOUT), { rules }),
  }
}
