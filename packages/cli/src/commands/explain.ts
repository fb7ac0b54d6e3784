import type { CodeListId, FieldId, Locale, RuleId } from '@tip-standard/core'
import * as allLists from '@tip-standard/core/code-lists'
import {
  type CodeInfo,
  type CodeList,
  entities,
  type FieldInfo,
  fields,
  type RuleInfo,
  rules,
} from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/form-model/languages'
import { codeElsewhere, explainForeign, fieldElsewhere, foreignNames } from '../explaining/foreign-names.ts'
import { Teller } from '../explaining/teller.ts'
import type { ExplainWords } from '../explaining/words.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { explainFinding } from './explain-finding.ts'

function typeText({ type }: FieldInfo, words: ExplainWords): string {
  switch (type.kind) {
    case 'text':
      return words.text(type.maxLength)
    case 'texts':
      return words.texts(type.maxItems)
    case 'integer':
      return words.whole(type.min, type.max)
    case 'number':
      return words.number(type.min, type.max)
    case 'code':
    case 'codes':
      return words[type.kind](type.list)
    case 'reference':
    case 'references':
      return words.reference(type.to)
    case 'object':
    case 'objects':
      return words[type.kind](type.entity)
    case 'date':
    case 'partialDate':
    case 'boolean':
      return words[type.kind]
    default:
      return type.kind
  }
}

function explainField(field: FieldInfo, teller: Teller): string {
  const { words } = teller
  const { label, definition, question } = teller.field(field)
  return teller.text(
    `${field.id}: ${label}`,
    definition,
    teller.rows([
      [words.askedAs, question],
      [words.holds, typeText(field, words)],
      [words.presence, words.presences[field.presence]],
      [words.sensitivity, field.sensitivity],
      [words.identifies, words.identities[field.identifiability]],
      [words.lens, [(field.lens ?? []).join(', '), field.genderNote ?? ''].filter((part) => part !== '').join('. ')],
      [words.elsewhere, fieldElsewhere(field.id, teller)],
      [words.sources, field.sources.join(', ')],
      [words.rules, teller.rulesAt(field.id).join(', ')],
    ]),
  )
}

function explainRule(rule: RuleInfo, teller: Teller): string {
  const { words } = teller
  return teller.text(
    `${rule.id} (${rule.severity})`,
    teller.rule(rule),
    teller.rows([
      [words.why, rule.why],
      [words.reportedAt, rule.field],
      [words.lens, rule.lens?.join(', ')],
      [words.sources, rule.sources.join(', ')],
    ]),
  )
}

function explainCode(list: string, info: CodeInfo, teller: Teller): string {
  const elsewhere = codeElsewhere(list, info.code, teller)
  return teller.text(
    `${list}.${info.code}: ${teller.code(list, info)}`,
    info.definition,
    teller.rows([[teller.words.elsewhere, elsewhere]]),
  )
}

/** Lists longer than this are not printed whole. */
const SHOWN_CODES = 60

function explainList({ id, title, definition, codes }: CodeList, teller: Teller): string {
  const shown = codes
    .slice(0, SHOWN_CODES)
    .map((info): [string, string] => [
      info.code,
      [teller.code(id, info), info.definition].filter((part) => part !== undefined).join('. '),
    ])
  const more = codes.length > SHOWN_CODES ? [`  ${teller.words.more(codes.length - SHOWN_CODES)}`] : []
  return teller.text(`${id}: ${teller.title(id, title)}`, definition, [teller.rows(shown), ...more].join('\n'))
}

function explainEntity(id: string, teller: Teller): string | undefined {
  const entity = entities.find((info) => info.id === id)
  if (entity === undefined) return undefined
  const { title, definition } = teller.entity(entity)
  const own = fields
    .filter((field) => field.entity === id)
    .map((field): [string, string] => [field.name, teller.field(field).label])
  return teller.text(`${entity.id}: ${title}`, definition, teller.rows(own))
}

const lists: readonly CodeList[] = Object.values(allLists)

/** Everything that can be explained by its name, but codes and findings. */
export const explainedNames: readonly string[] = [
  ...[...fields, ...rules, ...entities, ...lists].map(({ id }) => id),
  ...foreignNames,
]

/** Names that are offered where there is none as typed. */
const SUGGESTIONS = 5

/** What somebody may have meant: the nearest name, else names that hold what was typed. */
function toSuggestion(typed: string): string {
  const nearest = didYouMean(typed, explainedNames)
  if (nearest !== '') return nearest
  const wanted = typed.toLowerCase()
  const holding = wanted.length < 3 ? [] : explainedNames.filter((name) => name.toLowerCase().includes(wanted))
  return holding.length === 0
    ? ' Fields are written entity.field, such as victim.sex.'
    : ` Did you mean one of ${holding.slice(0, SUGGESTIONS).join(', ')}?`
}

function* explanations(name: string, teller: Teller): Generator<string> {
  const field = fields.find(({ id }) => id === (name as FieldId))
  if (field !== undefined) return yield explainField(field, teller)
  const rule = rules.find(({ id }) => id === (name as RuleId))
  if (rule !== undefined) return yield explainRule(rule, teller)
  const entity = explainEntity(name, teller)
  if (entity !== undefined) yield entity
  const list = lists.find(({ id }) => id === (name as CodeListId))
  if (list !== undefined) yield explainList(list, teller)
  const [listName, wanted] = name.split('.')
  const among = wanted === undefined ? lists : lists.filter(({ id }) => id === listName)
  for (const { id, codes } of among)
    for (const info of codes) if (info.code === (wanted ?? name)) yield explainCode(id, info, teller)
  const foreign = explainForeign(name, teller)
  if (foreign !== undefined) {
    yield foreign.text
    for (const one of fields) if (foreign.fields.includes(one.id)) yield explainField(one, teller)
  }
  yield* explainFinding(name)
}

/**
 * Tells in plain words what a field, a code, a code list, an entity or a rule is, a finding of a report, or a name of HTCDS or CTDC; in
 * any language of the forms, with drafts marked.
 */
export function explain(name: string, language: Language = 'en', locale?: Locale): string {
  const teller = new Teller(language, locale)
  const found = [...explanations(name, teller)]
  if (found.length === 0)
    throw new CouldNotRun(
      `Neither the standard nor HTCDS or CTDC has a field, code, code list, entity or rule of that name, and no report a finding.${toSuggestion(name)}`,
    )
  return found.join('\n') + teller.end
}
