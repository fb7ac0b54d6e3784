/** The rules as data, for people who audit them and for programs that enforce them in other languages. */

import type { Condition } from '@tip-standard/dictionary'
import { toRuleSentence } from '../conditions/rule-sentence.ts'
import { toData } from '../conditions/to-data.ts'
import { toCsv } from '../csv.ts'
import { engines, enginesOf, whyNotJsonSchema } from '../engine-support.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { fieldId, type Model } from '../model.ts'
import { structuralRules } from '../structural-rules.ts'

/** One row of the catalogue; structural rules apply to every entity and have no condition of their own. */
type CatalogueRule = {
  id: string
  entity: string
  field: string
  severity: 'error' | 'warning'
  message: string
  why: string
  sources: readonly string[]
  lens: readonly string[]
  condition: string
  when?: object
  must?: object
  engines: readonly string[]
  notInJsonSchema: readonly string[]
  conformance: { keeps: string; breaks: string }
}

const data = (name: 'when' | 'must', condition: Condition | undefined): { when?: object; must?: object } =>
  condition === undefined ? {} : { [name]: toData(condition) }

function catalogue(model: Model): CatalogueRule[] {
  const structural = structuralRules.map(({ id, severity, message, why, sources, lens }) => ({
    id,
    entity: '*',
    field: '*',
    severity,
    message,
    why,
    sources,
    lens,
    condition: 'No member of an entity that can be missing for a reason is both in the entity and in its `absent`.',
    engines,
    notInJsonSchema: [],
    conformance: { keeps: '', breaks: '*/value-and-reason' },
  }))
  const own = model.entities.flatMap((entity) =>
    entity.rules.map((rule) => {
      const { id, severity, at, message, why, sources, lens = [] } = rule
      return {
        id,
        entity: entity.id,
        field: fieldId(entity, at),
        severity,
        message,
        why,
        sources,
        lens,
        condition: toRuleSentence(rule),
        ...data('when', rule.when),
        ...data('must', rule.must),
        engines: enginesOf(rule, entity, model),
        notInJsonSchema: whyNotJsonSchema(rule, entity, model),
        conformance: { keeps: `${id}/keeps`, breaks: `${id}/breaks` },
      }
    }),
  )
  return [...structural, ...own]
}

/** schemas/next/rules.csv and schemas/next/rules.json */
export function emitRulesCatalogue(model: Model): Record<string, string> {
  const rules = catalogue(model)
  const header = ['id', 'entity', 'field', 'severity', 'message', 'why', 'sources', 'lens', 'condition', 'when', 'must']
  const rows = rules.map((rule) => [
    rule.id,
    rule.entity,
    rule.field,
    rule.severity,
    rule.message,
    rule.why,
    rule.sources.join('|'),
    rule.lens.join('|'),
    rule.condition,
    ...[rule.when, rule.must].map((part) => (part === undefined ? '' : JSON.stringify(part))),
    rule.engines.join('|'),
    rule.notInJsonSchema.join('|'),
    rule.conformance.keeps,
    rule.conformance.breaks,
  ])
  const about =
    'Every cross-field rule: where `when` holds, `must` has to hold, or a finding is reported at `field`. A path names a ' +
    'member of the entity, `../` one of the enclosing entity, `/` one of the document.'
  return {
    'schemas/next/rules.csv': toCsv([...header, 'engines', 'notInJsonSchema', 'keeps', 'breaks'], rows),
    'schemas/next/rules.json': toJsonFile(dataHead(model.version, about), { rules }),
  }
}
