/** How a survey asks for the entries of a list: in a repeat, or, if that takes fewer screens, in single questions. */

import { checklistOf, type ResolvedItem } from '@tip-standard/form-model'
import { answer, type Expression, isGiven, text } from './expression.ts'
import { codesOffered } from './lists.ts'
import type { Asked, Line, LineFields, ListPlace, ListShape, Place } from './place.ts'

type IsPut = (one: ResolvedItem) => boolean

/** Whether every entry asks for one code, under the same conditions as the list. */
const isPlain = ({ info, conditions, consents }: ResolvedItem, list: ResolvedItem): boolean =>
  info.type.kind === 'code' && conditions.length === 0 && consents.every((one) => list.consents.includes(one))

/** Name endings that other questions about a list use. */
const TAKEN = ['absent', 'few', 'help', 'any']

/** Whether codes can serve as endings of question names. */
function areNames(codes: readonly string[]): boolean {
  const ends = codes.map(endOf)
  return new Set(ends).size === ends.length && !ends.some((end) => TAKEN.includes(end))
}

/** The fields of a checklist's lines in a survey; `undefined` if its entries have more fields. */
function lineFields(item: ResolvedItem, isPut: IsPut): LineFields | undefined {
  const { line, state, below } = checklistOf(item) ?? {}
  if (item.id === 'victim.consents' || line === undefined || below?.some(isPut)) return undefined
  if (!isPut(line) || !isPlain(line, item)) return undefined
  if (state === undefined || !isPut(state)) return { line }
  const isNamed = areNames(codesOffered(line).map(({ code }) => code))
  return isNamed && isPlain(state, item) ? { line, state } : undefined
}

/** A code in the form that names allow: letters, digits and `_`. */
const endOf = (code: string): string => code.replace(/\W/g, '_')

/** The name of the question about one line. */
export const lineName = (list: string, code: string): string => `${list}_${endOf(code)}`

/** How and where a list is asked. */
export function listPlace(name: string, item: ResolvedItem, place: Place, asked: Asked, isPut: IsPut): ListPlace {
  const made = (shape: ListShape): ListPlace => ({ name, item, shape, place, asked, lines: [] })
  if (item.part?.kind === 'last') return made('one')
  const fields = lineFields(item, isPut)
  if (fields === undefined) return made('repeat')
  const { line, state } = fields
  const nameOf = ({ info }: ResolvedItem): string => `${place.key}_${info.name}`
  const lines = codesOffered(line).map(({ code }): Line => {
    const about = [nameOf(line), text(code)] as const
    if (state === undefined)
      return { code, isThere: { kind: 'chosen', of: answer(name), code: text(code) }, answers: new Map([about]) }
    const given = answer(lineName(name, code))
    return { code, isThere: isGiven(given), answers: new Map<string, Expression>([about, [nameOf(state), given]]) }
  })
  return { ...made(state === undefined ? 'ticks' : 'states'), fields, lines }
}
