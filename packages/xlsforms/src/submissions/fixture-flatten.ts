/** A case record as answers by name, for tests: the way back from what a reader makes, written apart from it. */

import { type EntityId, fieldsOf } from '@tip-standard/core'
import type { FormSubject, ResolvedItem } from '@tip-standard/form-model'
import type { Survey, SurveyNode, SurveyQuestion } from '../survey/survey.ts'

type Json = { [member: string]: unknown }

const toText = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : Array.isArray(value) ? value.join(' ') : String(value)

function flatten(value: Json, entity: EntityId, key: string, above: string, into: Map<string, string>): void {
  const reasons = (value['absent'] ?? {}) as Json
  for (const { name, type } of fieldsOf(entity)) {
    const held = value[name]
    const full = `${key}_${name}`
    if (reasons[name] !== undefined) into.set(`${above}${full}_absent`, String(reasons[name]))
    if (held === undefined) continue
    if (type.kind === 'object') flatten(held as Json, type.entity, full, above, into)
    else if (type.kind === 'objects')
      for (const [position, entry] of (held as Json[]).entries())
        flatten(entry, type.entity, full, `${above}${full}[${position + 1}]/`, into)
    else if (type.kind === 'texts') into.set(`${above}${full}`, (held as string[]).join('\n'))
    else into.set(`${above}${full}`, toText(held))
  }
  // What the standard does not have is under the name of the form's own question.
  for (const [name, held] of Object.entries((value['extensions'] ?? {}) as Json))
    into.set(`${above}${key}_${name.replaceAll('.', '_')}`, toText(held))
}

/** The answers of a record by the names of questions, entries counted from 1; what no survey asks is among them. */
function answersOf(record: Json, subject: FormSubject): Map<string, string> {
  const into = new Map<string, string>()
  const person = (record[subject === 'victim' ? 'victims' : 'perpetrators'] as Json[])[0] ?? {}
  flatten(person, subject, subject, '', into)
  for (const entity of ['case', 'reportingEntity', 'dataProtection'] as const)
    flatten((record[entity] ?? {}) as Json, entity, entity, '', into)
  flatten(record, 'caseRecord', 'caseRecord', '', into)
  return into
}

/** The parts of a survey that are entries of lists in a record, and in none of its repeats. */
function listsOf(nodes: readonly SurveyNode[]): { ones: Set<string>; checklists: Map<string, SurveyQuestion[]> } {
  const ones = new Set<string>()
  const checklists = new Map<string, SurveyQuestion[]>()
  const read = (some: readonly SurveyNode[]): void => {
    for (const node of some) {
      if (node.kind === 'question' && node.lines !== undefined && node.role === 'answer') {
        const { item, lines, name } = node
        const own = lines.code === undefined ? name : name.slice(0, -lines.code.length - 1)
        const list = item?.part === undefined ? own : `${item.info.entity}_${item.info.name}`
        checklists.set(list, [...(checklists.get(list) ?? []), node])
      } else if (node.kind === 'group' && 'item' in node.of && node.of.item.part?.kind === 'last')
        ones.add(`${node.of.item.info.entity}_${node.of.item.info.name}`)
      if (node.kind !== 'question') read(node.nodes)
    }
  }
  read(nodes)
  return { ones, checklists }
}

/** The answers of a record under the names of a survey that asks for lists without repeats. */
export function answersIn(survey: Survey, record: Json): Map<string, string> {
  const { ones, checklists } = listsOf(survey.nodes)
  const into = new Map<string, string>()
  const lines = new Map<string, Map<string, string>>()
  for (const [key, text] of answersOf(record, survey.definition.subject)) {
    const steps = key.split('/').filter((step) => !ones.has(step.replace(/\[1\]$/, '')))
    const list = checklists.get(steps.at(-2)?.replace(/\[\d+\]$/, '') ?? '')
    if (list === undefined) into.set(steps.join('/'), text)
    else {
      const entry = steps.slice(0, -1).join('/')
      lines.set(entry, (lines.get(entry) ?? new Map()).set(steps.at(-1) ?? '', text))
    }
  }
  for (const [entry, fields] of lines) {
    const above = entry.replace(/[^/]*$/, '')
    const list = entry.slice(above.length).replace(/\[\d+\]$/, '')
    const heldIn = (item: ResolvedItem | undefined): string | undefined =>
      item && fields.get(`${list}_${item.info.name}`)
    for (const { name, lines, list: choices } of checklists.get(list) ?? []) {
      const code = heldIn(lines?.line) ?? ''
      const state = heldIn(lines?.state)
      if (lines?.code === code && state !== undefined) into.set(above + name, state)
      const order = survey.lists.find((one) => one.name === choices)?.choices.map((one) => one.code) ?? []
      if (lines?.code !== undefined || !order.includes(code)) continue
      const chosen = new Set([...(into.get(above + name)?.split(' ') ?? []), code])
      into.set(above + name, order.filter((one) => chosen.has(one)).join(' '))
    }
  }
  return into
}
