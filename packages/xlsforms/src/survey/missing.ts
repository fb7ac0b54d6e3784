/** When nothing is answered: to a question, about an entity, in a list. */

import type { ResolvedItem } from '@tip-standard/form-model'
import type { ConditionCompiler } from './compile-condition.ts'
import { absentName } from './compile-condition.ts'
import { all, answer, any, compare, type Expression, isEmpty, isGiven, namesIn, no, not, number } from './expression.ts'
import type { ListPlace, Place } from './place.ts'
import type { Places } from './places.ts'
import type { QuestionParts } from './question-parts.ts'
import type { SurveyQuestion } from './survey.ts'

/** What is asked about an entity, in order. */
export function putIn(place: Place, places: Places): ResolvedItem[] {
  return [...place.asked.values()].filter((one) => places.isPut(one))
}

/** Whether what is asked has no answer. */
export function isMissing(item: ResolvedItem, places: Places): Expression {
  const name = places.nameOf(item)
  const list = places.listPlaceOf(item)
  if (list?.shape === 'repeat') return compare({ kind: 'countEntries', repeat: name }, '=', number(0))
  if (list?.shape === 'states') return all(list.lines.map(({ isThere }) => not(isThere)))
  const within = list?.shape === 'one' ? list.place : item.info.type.kind === 'object' && places.at(name)
  return within ? all(putIn(within, places).map((one) => isMissing(one, places))) : isEmpty(answer(name))
}

/**
 * Of the other questions about an entity, those that depend on why there is no answer to one: asking for that reason
 * cannot depend on them.
 */
export function askedByReason(
  name: string,
  others: readonly ResolvedItem[],
  places: Places,
  conditionsOf: (item: ResolvedItem) => Expression,
): ReadonlySet<ResolvedItem> {
  const found = new Set<ResolvedItem>()
  const names = new Set([absentName(name)])
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const one of others) {
      if (found.has(one) || ![...namesIn(conditionsOf(one))].some((named) => names.has(named))) continue
      found.add(one)
      names.add(places.nameOf(one)).add(absentName(places.nameOf(one)))
    }
  }
  return found
}

/**
 * When an entry of a list has any content: one without answers does not count. `undefined` if no expression can tell.
 */
function entryOf({ item: { items } }: ListPlace, places: Places): Expression | undefined {
  const put = items.filter((one) => places.isPut(one))
  const isFull = put.some(
    ({ info, item, conditions, consents }) =>
      (info.presence === 'required' || item.need === 'value') && conditions.length + consents.length === 0,
  )
  if (isFull || put.some(({ info }) => info.type.kind === 'objects')) return undefined
  return any(put.map((one) => not(isMissing(one, places))))
}

type Asked = { item: ResolvedItem; relevant: Expression; isValueNeeded: boolean; hasReason: boolean }
type Tools = { places: Places; parts: QuestionParts; compiler: ConditionCompiler }

/** What stops those who give nothing about an entity, or fewer entries of a list, than the form asks for. */
export function fewNotes(asked: Asked, { places, parts, compiler }: Tools): SurveyQuestion[] {
  const { item, relevant, isValueNeeded, hasReason } = asked
  const name = places.nameOf(item)
  const list = places.listPlaceOf(item)
  if (item.info.type.kind === 'object' || list?.shape === 'one')
    return isValueNeeded ? [parts.few(item, name, parts.needed(item), all([relevant, isMissing(item, places)]))] : []
  const min = Math.max(item.item.atLeast ?? 0, isValueNeeded ? 1 : 0)
  if (list === undefined || list.shape === 'ticks' || min === 0) return []
  const isShort = compare(compiler.countIn(list, entryOf(list, places)), '<', number(min))
  const excused = hasReason ? isGiven(answer(absentName(name))) : no
  return [parts.few(item, name, parts.entriesNeeded(min), all([relevant, isShort, not(excused)]))]
}
