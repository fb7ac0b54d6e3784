/**
 * Fills in a form in ODK's engine like a person, and returns the record of the answers: an independent reading of every
 * expression.
 */

import { fieldsOf } from '@tip-standard/core'
import { type FormSituation, isGiven, type ResolvedItem, resolveForm, subjectList } from '@tip-standard/form-model'
import { vi } from 'vitest'
import { type EngineForm, type EngineNode, nameOf } from './fixture-odk-engine.ts'
import { gatePurpose } from './survey/consent-gate.ts'
import { codesOffered } from './survey/lists.ts'
import { isChecklist, type Survey, type SurveyNode, type SurveyQuestion } from './survey/survey.ts'

type Json = Record<string, unknown>

/**
 * A question of the engine and the place of its answer in a record, such as `victims.0.sex`. `made` are the entries
 * that it makes from the lines of a checklist.
 */
type Placed = {
  path: string
  question: SurveyQuestion
  node: EngineNode
  entry: Json
  parent: Json
  made?: readonly Json[]
}

/** The entries that an answer about a checklist makes. */
function linesOf({ lines }: SurveyQuestion, value: unknown): Json[] {
  if (lines === undefined) return []
  const { line, state, code } = lines
  if (state === undefined) return [value].flat().map((one) => ({ [line.info.name]: one }))
  return [{ [line.info.name]: code, [state.info.name]: [value].flat()[0] }]
}

/** The state of the engine: the record that its answers make, and every question with its place. */
export type EngineState = { record: Json; placed: Placed[] }

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function toValue({ info }: ResolvedItem, value: unknown): unknown {
  const { type } = info
  const one = Array.isArray(value) && type.kind !== 'codes' ? value[0] : value
  if (type.kind === 'boolean') return one === 'yes'
  if (type.kind === 'integer' || type.kind === 'number') return Number(one)
  if (type.kind === 'codes') return [...(value as readonly string[])]
  if (type.kind === 'texts') return String(one).split('\n')
  return String(one)
}

/** Reads the current state of the engine; questions that are not asked have no answer. */
export function readEngine(form: EngineForm, { nodes, definition }: Survey): EngineState {
  const person: Json = { id: 'v-1' }
  const items = resolveForm(definition).groups.flatMap((group) => group.items)
  // Fields that every record requires and the form does not ask are filled in when the answers are read.
  const unasked = ['legalBases', 'sensitivity', 'retainUntil'].filter(
    (name) => !items.some(({ info }) => info.id === `dataProtection.${name}`),
  )
  const roots: Record<string, Json> = {
    case: {},
    reportingEntity: {},
    dataProtection: { absent: Object.fromEntries(unasked.map((name) => [name, 'unknown'])) },
    [definition.subject]: person,
  }
  const record: Json = { ...roots, [subjectList[definition.subject]]: [person] }
  delete record[definition.subject]
  roots['caseRecord'] = record
  // Values that the reader of the answers fills in are present from the beginning.
  for (const { info } of items)
    if (isGiven(info, definition.subject)) (roots[info.entity] ?? record)[info.name] ??= 'id'
  const pathOf: Record<string, string> = {
    caseRecord: '',
    case: 'case.',
    reportingEntity: 'reportingEntity.',
    dataProtection: 'dataProtection.',
    [definition.subject]: `${subjectList[definition.subject]}.0.`,
  }
  const placed: Placed[] = []
  /** The entries of lists of which a form asks for one entry only. */
  const single = new Map<string, Json>()

  const childrenOf = (node: EngineNode): Map<string, EngineNode[]> => {
    const byName = new Map<string, EngineNode[]>()
    for (const child of node.currentState.children ?? []) {
      const known = byName.get(nameOf(child))
      if (known === undefined) byName.set(nameOf(child), [child])
      else known.push(child)
    }
    return byName
  }

  const answer = (question: SurveyQuestion, node: EngineNode, owner: Json, at: string, parent: Json): void => {
    const { relevant, value } = node.currentState
    const { item, role } = question
    if (role === 'gate' && !isBlank(value) && [value].flat()[0] === 'yes') {
      const purpose = gatePurpose(question.name)
      person['consents'] = [...((person['consents'] as Json[]) ?? []), { purpose, decision: 'granted' }]
    }
    if (item === undefined || question.type === 'hidden') return
    if (question.lines !== undefined && role === 'answer') {
      const { name } = item.info
      const made = relevant && !isBlank(value) ? linesOf(question, value) : []
      for (const entry of made)
        for (const within of item.items) if (isGiven(within.info, definition.subject)) entry[within.info.name] = 'id'
      if (made.length > 0) owner[name] = [...((owner[name] as Json[] | undefined) ?? []), ...made]
      placed.push({ path: `${at}${name}`, question, node, entry: owner, parent, made })
      return
    }
    if (role === 'answer') placed.push({ path: `${at}${item.info.name}`, question, node, entry: owner, parent })
    if (!relevant || isBlank(value)) return
    if (role === 'answer') owner[item.info.name] = toValue(item, value)
    if (role === 'absent')
      owner['absent'] = { ...((owner['absent'] as Json) ?? {}), [item.info.name]: [value].flat()[0] }
  }

  const read = (
    some: readonly SurveyNode[],
    node: EngineNode,
    owner: Json | undefined,
    at: string,
    around: Json = record,
  ): void => {
    const children = childrenOf(node)
    for (const one of some) {
      const item = one.kind === 'group' ? ('item' in one.of ? one.of.item : undefined) : one.item
      const holder = owner ?? (item === undefined ? record : (roots[item.info.entity] ?? record))
      const path = owner === undefined && item !== undefined ? (pathOf[item.info.entity] ?? '') : at
      for (const child of children.get(one.name) ?? []) {
        if (one.kind === 'question') answer(one, child, holder, path, around)
        else if (item === undefined) read(one.nodes, child, owner, at)
        else if (one.kind === 'group' && isChecklist(one)) read(one.nodes, child, holder, path, around)
        else if (one.kind === 'group' && item.part?.kind === 'last') {
          const key = `${path}${item.info.name}.0.`
          const entry = single.get(key) ?? {}
          single.set(key, entry)
          read(one.nodes, child, entry, key, holder)
          if (Object.keys(entry).length === 0) continue
          // The one entry has them no matter which of its questions are here: others may be on another page.
          const { type } = item.info
          for (const info of type.kind === 'objects' ? fieldsOf(type.entity) : [])
            if (isGiven(info, definition.subject)) entry[info.name] = 'id'
          holder[item.info.name] = [entry]
        } else if (one.kind === 'group') {
          const entry: Json = {}
          read(one.nodes, child, entry, `${path}${item.info.name}.`, holder)
          if (Object.keys(entry).length > 0) holder[item.info.name] = entry
        } else {
          const { part } = item
          const before = part === undefined ? [] : ((holder[item.info.name] as Json[] | undefined) ?? [])
          const entries = (child.currentState.children ?? []).map((instance, position) => {
            const [entry, index, known]: [Json, number, number] = [{}, before.length + position, placed.length]
            for (const within of item.items)
              if (isGiven(within.info, definition.subject)) entry[within.info.name] = `id-${index}`
            read(one.nodes, instance, entry, `${path}${item.info.name}.${index}.`, holder)
            // An entry without a code yet belongs to no part of its list.
            if (part?.kind === 'codes' && !part.codes.includes(String(entry[part.by]))) placed.length = known
            return entry
          })
          if (entries.length > 0 && child.currentState.relevant) holder[item.info.name] = [...before, ...entries]
        }
      }
    }
  }
  read(nodes, form.root, undefined, '')
  return { record, placed }
}

/** The day on which every form is filled in. */
export const situation: FormSituation = { today: '2026-06-15' }

// ODK's engine takes the date from the machine, in its time zone.
vi.setSystemTime(new Date(`${situation.today}T12:00:00`))

/** Answers worth trying for a question: those in conditions, a few others, and none. */
export function answersToTry(
  { item, type, list, lines }: SurveyQuestion,
  named: ReadonlySet<string>,
): (string | string[] | number | undefined)[] {
  if (list === 'yesNo') return ['yes', 'no', undefined]
  if (list === 'absentReason') return ['refused', undefined]
  switch (type) {
    case 'selectOne':
    case 'selectMany': {
      const asked = lines?.state ?? lines?.line ?? item
      const codes = asked === undefined ? [] : codesOffered(asked).map(({ code }) => code)
      const some = [...codes.filter((code) => named.has(code)), ...codes.slice(0, 3), ...codes.slice(-1)]
      if (type === 'selectOne') return [...some, undefined]
      return [...some.map((code) => [code]), some.slice(0, 2), []]
    }
    case 'integer':
    case 'decimal':
      return [0, 5, 17, 18, 40, 121, -1, undefined]
    case 'date':
      return ['2001-02-03', '2020-06-30', '2099-01-01', undefined]
    default:
      if (item?.info.type.kind === 'partialDate') return ['1990', '2010-11', '2020-02-29', '2099', 'soon', undefined]
      return ['some words', 'x'.repeat(5000), undefined]
  }
}
