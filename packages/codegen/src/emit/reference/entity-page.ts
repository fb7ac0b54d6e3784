/** One page for each entity: its fields as a table and one by one, and its rules with examples. */

import type { Entity, Field, Rule } from '@tip-standard/dictionary'
import { toRuleSentence } from '../../conditions/rule-sentence.ts'
import { toSentence } from '../../conditions/to-sentence.ts'
import { enginesOf, whyNotJsonSchema } from '../../engine-support.ts'
import { fieldId, isWrapped, type Model, toKebab } from '../../model.ts'
import { ruleExample } from '../conformance.ts'
import { fieldExamples, type ShownExample } from './examples.ts'
import { anchor, bullets, code, deprecation, jsonBlock, link, page, plain, table } from './markdown.ts'
import {
  engineWords,
  holdersOf,
  identifiabilityWords,
  lensLinks,
  mappingLines,
  presenceWords,
  sourceLink,
  typeWords,
} from './words.ts'

const UP = '../'

function fieldTable(entity: Entity, model: Model): string {
  const rows = entity.fields.map((field) => [
    link(code(field.name), `#${field.name}`),
    plain(field.label),
    typeWords(field, model, UP),
    presenceWords[field.presence],
    field.sensitivity,
    identifiabilityWords[field.identifiability],
  ])
  return table(['Field', 'Label', 'Values', 'Presence', 'Sensitivity', 'Identifies'], rows)
}

function fieldSection(entity: Entity, field: Field, model: Model, examples: readonly ShownExample[]): string {
  const { definition, question, genderNote, alsoAbout, lens, sources, maps, relevantWhen, deprecated, sensitivity } =
    field
  const facts = [
    `How to ask or fill in: ${plain(question)}`,
    `Values: ${typeWords(field, model, UP)}`,
    `Presence: ${presenceWords[field.presence]}`,
    ...(relevantWhen === undefined ? [] : [`Worth asking where ${toSentence(relevantWhen)}.`]),
    ...(sensitivity === 'restricted' ? ['Restricted: off by default in forms, in no default export.'] : []),
    ...(alsoAbout === undefined
      ? []
      : ['Also about other victims: it leaves only where every victim of the record does.']),
    ...(genderNote === undefined ? [] : [`What to mind: ${plain(genderNote)}`]),
    ...(lens === undefined ? [] : [`Gender lens: ${lensLinks(lens, UP)}`]),
    `Sources: ${sources.map((id) => sourceLink(id, model, UP)).join('; ')}`,
    ...mappingLines(maps).map((line) => `In ${line}`),
    ...fieldExamples(fieldId(entity, field), examples, UP),
    ...(deprecated === undefined ? [] : [`Deprecated ${deprecation(deprecated)}`]),
  ]
  return `${anchor(field.name)}\n\n### ${plain(field.label)} (${code(fieldId(entity, field))})\n\n${plain(definition)}\n\n${bullets(facts)}`
}

function checkedBy(rule: Rule, entity: Entity, model: Model): string {
  const names = enginesOf(rule, entity, model).map((engine) => engineWords[engine])
  const reasons =
    rule.severity === 'warning' ? ['zod and JSON Schema have no warnings'] : whyNotJsonSchema(rule, entity, model)
  return `Checked by: ${names.join(', ')}${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`
}

function ruleSection(entity: Entity, rule: Rule, model: Model): string {
  const { id, at, severity, message, why, sources, lens } = rule
  const facts = [
    `Rule: ${toRuleSentence(rule)}`,
    severity === 'error'
      ? 'Severity: error; the record is not accepted.'
      : 'Severity: warning; the record is accepted.',
    `Reported at: ${link(code(at), `#${at}`)}`,
    `Why: ${plain(why)}`,
    checkedBy(rule, entity, model),
    `Sources: ${sources.map((source) => sourceLink(source, model, UP)).join('; ')}`,
    ...(lens === undefined ? [] : [`Gender lens: ${lensLinks(lens, UP)}`]),
  ]
  const examples = (['keeps', 'breaks'] as const).map(
    (side) => `This ${side} it:\n\n${jsonBlock(ruleExample(entity, rule, side, model))}`,
  )
  return [`${anchor(id)}\n\n### ${code(id)}`, plain(message), bullets(facts), ...examples].join('\n\n')
}

function whereItStands(entity: Entity, model: Model): string {
  if (entity.kind === 'document') return 'This is a document of its own.'
  if (entity.id === 'provenance')
    return 'Any entry can say under `provenance`, field by field, where a value came from.'
  const holders = holdersOf(entity, model).map(({ entity: holder, field }) =>
    link(code(fieldId(holder, field)), `${toKebab(holder.id)}.md#${field.name}`),
  )
  return `It is used in ${holders.join(', ')}.`
}

const WRAPPED =
  'Beside its fields an entry may have `absent` (why a value is missing: `unknown`, `notAsked`, `refused`, `notApplicable` or ' +
  '`withheldForSafety`; never beside the value), `provenance` (who or what said a value, and when it held) and `extensions` ' +
  '(what a partner adds under a reversed domain name; restricted, and in no export).'

/** docs/reference/entities/*.md */
export function entityPage(entity: Entity, model: Model, examples: readonly ShownExample[]): string {
  const rules = entity.rules.map((rule) => ruleSection(entity, rule, model))
  return page(
    plain(entity.title),
    plain(entity.definition),
    whereItStands(entity, model),
    fieldTable(entity, model),
    isWrapped(entity) ? WRAPPED : '',
    '## Fields',
    ...entity.fields.map((field) => fieldSection(entity, field, model, examples)),
    ...(rules.length === 0 ? [] : ['## Rules', 'Every example is synthetic.', ...rules]),
  )
}
