import type { CodeListId, FieldId, RuleId } from '@tip-standard/core'
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
import { explainFinding } from '../explaining/explain-finding.ts'
import { codeElsewhere, explainForeign, fieldElsewhere, foreignNames } from '../explaining/foreign-names.ts'
import { Teller } from '../explaining/teller.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { english, type Speech } from '../texts/speech.ts'

function typeText({ type }: FieldInfo, teller: Teller): string {
  switch (type.kind) {
    case 'text':
      return teller.say('text', { most: type.maxLength })
    case 'texts':
      return teller.say('texts', { most: type.maxItems })
    case 'integer':
      return teller.say('whole', { min: type.min, max: type.max })
    case 'number':
      return teller.say('number', { min: type.min, max: type.max })
    case 'code':
    case 'codes':
      return teller.say(type.kind, { list: type.list })
    case 'reference':
    case 'references':
      return teller.say('reference', { to: type.to })
    case 'object':
    case 'objects':
      return teller.say(type.kind, { entity: type.entity })
    case 'date':
    case 'partialDate':
    case 'boolean':
      return teller.say(type.kind)
    default:
      return type.kind
  }
}

function explainField(field: FieldInfo, teller: Teller): string {
  const { label, definition, question } = teller.field(field)
  return teller.text(
    `${field.id}: ${label}`,
    definition,
    teller.rows([
      [teller.say('askedAs'), question],
      [teller.say('holds'), typeText(field, teller)],
      [teller.say('presence'), teller.say(`presences.${field.presence}`)],
      [teller.say('sensitivity'), field.sensitivity],
      [teller.say('identifies'), teller.say(`identities.${field.identifiability}`)],
      [
        teller.say('lens'),
        [(field.lens ?? []).join(', '), field.genderNote ?? ''].filter((part) => part !== '').join('. '),
      ],
      [teller.say('elsewhere'), fieldElsewhere(field.id, teller)],
      [teller.say('sources'), field.sources.join(', ')],
      [teller.say('rules'), teller.rulesAt(field.id).join(', ')],
    ]),
  )
}

function explainRule(rule: RuleInfo, teller: Teller): string {
  return teller.text(
    `${rule.id} (${rule.severity})`,
    teller.rule(rule),
    teller.rows([
      [teller.say('why'), rule.why],
      [teller.say('reportedAt'), rule.field],
      [teller.say('lens'), rule.lens?.join(', ')],
      [teller.say('sources'), rule.sources.join(', ')],
    ]),
  )
}

function explainCode(list: string, info: CodeInfo, teller: Teller): string {
  const elsewhere = codeElsewhere(list, info.code, teller)
  return teller.text(
    `${list}.${info.code}: ${teller.code(list, info)}`,
    info.definition,
    teller.rows([[teller.say('elsewhere'), elsewhere]]),
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
  const more = codes.length > SHOWN_CODES ? [`  ${teller.say('more', { count: codes.length - SHOWN_CODES })}`] : []
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

/** What someone may have meant: the nearest name, else names that hold what was typed. */
function toSuggestion(typed: string): string {
  const nearest = didYouMean(typed, explainedNames)
  if (nearest !== '') return nearest
  const wanted = typed.toLowerCase()
  const holding = wanted.length < 3 ? [] : explainedNames.filter((name) => name.toLowerCase().includes(wanted))
  return holding.length === 0
    ? ' Fields are written entity.field, such as victim.sex.'
    : ` Did you mean one of ${holding.slice(0, SUGGESTIONS).join(', ')}?`
}

async function* explanations(name: string, teller: Teller): AsyncGenerator<string> {
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
  yield* await explainFinding(name, teller)
}

/**
 * Explains in plain words what a field, a code, a code list, an entity or a rule is, a finding of a report, or a name of HTCDS or CTDC,
 * with drafts marked.
 */
export async function explain(name: string, speech: Speech = english): Promise<string> {
  const teller = new Teller(speech)
  const found: string[] = []
  for await (const text of explanations(name, teller)) found.push(text)
  if (found.length === 0)
    throw new CouldNotRun(`Nothing in the standard, HTCDS, CTDC or the reports has that name.${toSuggestion(name)}`)
  return found.join('\n') + teller.end
}
