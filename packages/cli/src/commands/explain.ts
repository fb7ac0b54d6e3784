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
import { CouldNotRun } from '../process/exit-code.ts'
import { explainFinding } from './explain-finding.ts'

const presence = {
  required: 'always needed',
  answered: 'needed, or the reason why it is missing',
  optional: 'may be left out',
  derived: 'computed, never typed',
}

function typeText({ type }: FieldInfo): string {
  switch (type.kind) {
    case 'text':
      return `text, up to ${type.maxLength} characters`
    case 'texts':
      return `up to ${type.maxItems} texts`
    case 'integer':
    case 'number':
      return `${type.kind === 'integer' ? 'whole number' : 'number'} from ${type.min} to ${type.max}`
    case 'code':
      return `one code of the list ${type.list}`
    case 'codes':
      return `codes of the list ${type.list}`
    case 'reference':
    case 'references':
      return `id of something in ${type.to}`
    case 'object':
      return `one ${type.entity}`
    case 'objects':
      return `a list of ${type.entity}`
    case 'date':
      return 'day, YYYY-MM-DD'
    case 'partialDate':
      return 'year, month or day: YYYY, YYYY-MM or YYYY-MM-DD'
    default:
      return type.kind
  }
}

const rows = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs
    .flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`  ${name.padEnd(14)} ${text}`]))
    .join('\n')

function explainField(field: FieldInfo): string {
  const concerned = rules.filter((rule) => rule.field === field.id).map(({ id }) => id)
  return `${field.id}: ${field.label}\n\n  ${field.definition}\n\n${rows([
    ['Asked as', field.question],
    ['Holds', typeText(field)],
    ['Presence', presence[field.presence]],
    ['Sensitivity', field.sensitivity],
    [
      'Identifies',
      field.identifiability === 'quasi'
        ? 'narrows down who somebody is'
        : field.identifiability === 'direct'
          ? 'names somebody'
          : 'nobody',
    ],
    ['Gender lens', [(field.lens ?? []).join(', '), field.genderNote ?? ''].filter((part) => part !== '').join('. ')],
    ['Sources', field.sources.join(', ')],
    ['Rules', concerned.join(', ')],
  ])}\n`
}

function explainRule(rule: RuleInfo): string {
  return `${rule.id} (${rule.severity})\n\n  ${rule.message}\n\n${rows([
    ['Why', rule.why],
    ['Reported at', rule.field],
    ['Gender lens', rule.lens?.join(', ')],
    ['Sources', rule.sources.join(', ')],
  ])}\n`
}

const codeRow = ({ code, label, definition }: CodeInfo): string =>
  `  ${code.padEnd(26)} ${label}${definition === undefined ? '' : `. ${definition}`}`

/** Lists longer than this are not printed whole. */
const SHOWN_CODES = 60

function explainList({ id, title, definition, codes }: CodeList): string {
  const shown = codes.slice(0, SHOWN_CODES).map(codeRow)
  const more = codes.length > SHOWN_CODES ? [`  … and ${codes.length - SHOWN_CODES} more`] : []
  return `${id}: ${title}\n\n  ${definition}\n\n${[...shown, ...more].join('\n')}\n`
}

function explainEntity(id: string): string | undefined {
  const entity = entities.find((info) => info.id === id)
  if (entity === undefined) return undefined
  const rowsOfFields = fields
    .filter((field) => field.entity === id)
    .map(({ name, label }) => `  ${name.padEnd(26)} ${label}`)
  return `${entity.id}: ${entity.title}\n\n  ${entity.definition}\n\n${rowsOfFields.join('\n')}\n`
}

const lists: readonly CodeList[] = Object.values(allLists)

/** Names that are offered where there is none as typed. */
const SUGGESTIONS = 5

/** What somebody may have meant: names that are the same but for capitals, else names that hold what was typed. */
function toSuggestion(typed: string): string {
  const wanted = typed.toLowerCase()
  const names = [...fields, ...rules, ...entities, ...lists].map(({ id }) => id)
  const same = names.filter((name) => name.toLowerCase() === wanted)
  const near = wanted.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(wanted))
  const offered = (same.length > 0 ? same : near).slice(0, SUGGESTIONS)
  return offered.length === 0
    ? ' Fields are written entity.field, such as victim.sex.'
    : ` Did you mean: ${offered.join(', ')}?`
}

/** Tells in plain words what a field, a code, a code list, an entity, a rule or a finding of a report is. */
export function explain(name: string): string {
  const field = fields.find(({ id }) => id === (name as FieldId))
  if (field !== undefined) return explainField(field)
  const rule = rules.find(({ id }) => id === (name as RuleId))
  if (rule !== undefined) return explainRule(rule)
  const entity = explainEntity(name)
  const list = lists.find(({ id }) => id === (name as CodeListId))
  const [listName, wanted] = name.split('.')
  const among = wanted === undefined ? lists : lists.filter(({ id }) => id === listName)
  const codes = among.flatMap(({ id, codes: all }) =>
    all
      .filter(({ code }) => code === (wanted ?? name))
      .map(
        (info) =>
          `${id}.${info.code}: ${info.label}${info.definition === undefined ? '' : `\n\n  ${info.definition}`}\n`,
      ),
  )
  const found = [
    ...(entity === undefined ? [] : [entity]),
    ...(list === undefined ? [] : [explainList(list)]),
    ...codes,
    ...explainFinding(name),
  ]
  if (found.length === 0)
    throw new CouldNotRun(
      `The standard has no field, code, code list, entity, rule or finding of that name.${toSuggestion(name)}`,
    )
  return found.join('\n')
}
