import type { CodeListId, EntityId, FieldId, RuleId } from '@tip-standard/core'
import type { CodeListDefinitions } from '@tip-standard/core/code-definitions/fr'
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
import type { Language } from '@tip-standard/core/texts'
import { explainFinding } from '../explaining/explain-finding.ts'
import { ExplanationWriter } from '../explaining/explanation-writer.ts'
import { codeElsewhere, explainForeign, fieldElsewhere, foreignNames } from '../explaining/foreign-names.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { loadSpeech, type Speech } from '../texts/speech.ts'

function typeText({ type }: FieldInfo, writer: ExplanationWriter): string {
  switch (type.kind) {
    case 'text':
      return writer.say('text', { most: type.maxLength })
    case 'texts':
      return writer.say('texts', { most: type.maxItems })
    case 'integer':
      return writer.say('whole', { min: type.min, max: type.max })
    case 'number':
      return writer.say('number', { min: type.min, max: type.max })
    case 'code':
    case 'codes':
      return writer.say(type.kind, { list: type.list })
    case 'reference':
    case 'references':
      return writer.say('reference', { to: type.to })
    case 'object':
    case 'objects':
      return writer.say(type.kind, { entity: type.entity })
    case 'date':
    case 'partialDate':
    case 'boolean':
      return writer.say(type.kind)
    default:
      return type.kind
  }
}

function explainField(field: FieldInfo, writer: ExplanationWriter): string {
  const { label, definition, question } = writer.field(field)
  return writer.text(
    `${field.id}: ${label}`,
    definition,
    writer.rows([
      [writer.say('askedAs'), question],
      [writer.say('holds'), typeText(field, writer)],
      [writer.say('presence'), writer.say(`presences.${field.presence}`)],
      [writer.say('sensitivity'), field.sensitivity],
      [writer.say('identifies'), writer.say(`identities.${field.identifiability}`)],
      [
        writer.say('lens'),
        [(field.lens ?? []).join(', '), field.genderNote ?? ''].filter((part) => part !== '').join('. '),
      ],
      [writer.say('elsewhere'), fieldElsewhere(field.id, writer)],
      [writer.say('sources'), field.sources.join(', ')],
      [writer.say('rules'), writer.rulesAt(field.id).join(', ')],
    ]),
  )
}

function explainRule(rule: RuleInfo, writer: ExplanationWriter): string {
  return writer.text(
    `${rule.id} (${rule.severity})`,
    writer.rule(rule),
    writer.rows([
      [writer.say('why'), rule.why],
      [writer.say('reportedAt'), rule.field],
      [writer.say('lens'), rule.lens?.join(', ')],
      [writer.say('sources'), rule.sources.join(', ')],
    ]),
  )
}

function explainCode(list: string, info: CodeInfo, writer: ExplanationWriter): string {
  const elsewhere = codeElsewhere(list, info.code, writer)
  return writer.text(
    `${list}.${info.code}: ${writer.code(list, info)}`,
    writer.meaning(list, info),
    writer.rows([[writer.say('elsewhere'), elsewhere]]),
  )
}

/** Lists longer than this are not printed whole. */
const SHOWN_CODES = 60

function explainList(list: CodeList, writer: ExplanationWriter): string {
  const { id, title, codes } = list
  const shown = codes
    .slice(0, SHOWN_CODES)
    .map((info): [string, string] => [
      info.code,
      [writer.code(id, info), writer.meaning(id, info)].filter((part) => part !== undefined).join('. '),
    ])
  const more = codes.length > SHOWN_CODES ? [`  ${writer.say('more', { count: codes.length - SHOWN_CODES })}`] : []
  return writer.text(`${id}: ${writer.title(id, title)}`, writer.about(list), [writer.rows(shown), ...more].join('\n'))
}

function explainEntity(id: string, writer: ExplanationWriter): string | undefined {
  const entity = entities.find((info) => info.id === id)
  if (entity === undefined) return undefined
  const { title, definition } = writer.entity(entity)
  const own = fields
    .filter((field) => field.entity === id)
    .map((field): [string, string] => [field.name, writer.field(field).label])
  return writer.text(`${entity.id}: ${title}`, definition, writer.rows(own))
}

const lists: readonly CodeList[] = Object.values(allLists)

/** Everything that can be explained by its name, but codes and findings. */
export const explainedNames: readonly string[] = [
  ...[...fields, ...rules, ...entities, ...lists].map(({ id }) => id),
  ...foreignNames,
]

/** How many names are offered if the typed one does not exist. */
const SUGGESTIONS = 5

/** Suggests a name: the nearest one, otherwise names that contain what was typed. */
function toSuggestion(typed: string): string {
  const nearest = didYouMean(typed, explainedNames)
  if (nearest !== '') return nearest
  const wanted = typed.toLowerCase()
  const holding = wanted.length < 3 ? [] : explainedNames.filter((name) => name.toLowerCase().includes(wanted))
  return holding.length === 0
    ? ' Fields are written entity.field, such as victim.sex.'
    : ` Did you mean one of ${holding.slice(0, SUGGESTIONS).join(', ')}?`
}

async function* explanations(name: string, writer: ExplanationWriter): AsyncGenerator<string> {
  const field = fields.find(({ id }) => id === (name as FieldId))
  if (field !== undefined) return yield explainField(field, writer)
  const rule = rules.find(({ id }) => id === (name as RuleId))
  if (rule !== undefined) return yield explainRule(rule, writer)
  const entity = explainEntity(name, writer)
  if (entity !== undefined) yield entity
  const list = lists.find(({ id }) => id === (name as CodeListId))
  if (list !== undefined) yield explainList(list, writer)
  const [listName, wanted] = name.split('.')
  const among = wanted === undefined ? lists : lists.filter(({ id }) => id === listName)
  for (const { id, codes } of among)
    for (const info of codes) if (info.code === (wanted ?? name)) yield explainCode(id, info, writer)
  const foreign = explainForeign(name, writer)
  if (foreign !== undefined) {
    yield foreign.text
    for (const one of fields) if (foreign.fields.includes(one.id)) yield explainField(one, writer)
  }
  yield* await explainFinding(name, writer)
}

/** What has this label or title in English or in the language of the command: findings name things so. */
function namesLabelled(typed: string, { options: { locale } }: Speech): Set<string> {
  const wanted = typed.toLowerCase()
  const isIt = (...texts: (string | undefined)[]) => texts.some((text) => text?.toLowerCase() === wanted)
  const found = new Set<string>()
  for (const { id, title, codes } of lists) {
    const own = locale?.codes[id as CodeListId]
    if (isIt(title, own?.title?.[0])) found.add(id)
    for (const { code, label } of codes) if (isIt(label, own?.labels[code]?.[0])) found.add(`${id}.${code}`)
  }
  for (const { id, title } of entities) if (isIt(title, locale?.entities[id as EntityId]?.title?.[0])) found.add(id)
  for (const { id, label } of fields) if (isIt(label, locale?.fields[id]?.label?.[0])) found.add(id)
  return found
}

/** What code lists and codes mean, where the language of the command has it. */
const loadDefinitions = async ({ language }: Speech): Promise<CodeListDefinitions> =>
  language === 'fr' ? (await import('@tip-standard/core/code-definitions/fr')).codeDefinitions : {}

/**
 * Explains in plain words what a field, a code, a code list, an entity or a rule is, by its name or its label, a finding
 * of a report, or a name of HTCDS or CTDC, with drafts marked.
 */
async function explain(name: string, speech: Speech): Promise<string> {
  const writer = new ExplanationWriter(speech, await loadDefinitions(speech))
  const found: string[] = []
  for await (const text of explanations(name, writer)) found.push(text)
  if (found.length === 0)
    for (const named of namesLabelled(name, speech))
      for await (const text of explanations(named, writer)) found.push(text)
  if (found.length === 0)
    throw new CouldNotRun(`Nothing in the standard, HTCDS, CTDC or the reports has that name.${toSuggestion(name)}`)
  return found.join('\n') + writer.end
}

/** Writes the explanation of a name to standard output. */
export async function runExplain(name: string, language: Language): Promise<void> {
  await write([await explain(name, await loadSpeech(language))], undefined)
}
