/** The places where a survey asks for the entities of a record and the entries of their lists. */

import type { ConsentPurposeCode, EntityId } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import type { ResolvedItem } from '@tip-standard/form-model'
import type { Expression } from './expression.ts'

/** An entity of the record in a survey: asked at the top, in a group, or in each entry of a repeat. */
export type Place = {
  /** The name of the group or repeat; for entities at the top, their id. */
  key: string
  entity: EntityId
  parent: Place | undefined
  /** The questions about it, by the name of the field. */
  asked: Map<string, ResolvedItem>
  /** The places where its lists' entries are asked, by the name of the field: several if the form divides a list. */
  lists: Map<string, readonly ListPlace[]>
}

/**
 * `repeat`: any number of entries. `one`: the questions of the one entry that the form covers. `ticks`: one question
 * with the lines of a checklist as choices. `states`: a question about each line of a checklist.
 */
export type ListShape = 'repeat' | 'one' | 'ticks' | 'states'

/** An entry that a line of a checklist makes: its code, its condition, and the values of its fields. */
export type Line = { code: string; isThere: Expression; answers: ReadonlyMap<string, Expression> }

/** When a part of a form is asked: conditions, each on the entity of a place, and consents. */
export type Asked = {
  conditions: readonly { condition: Condition; from: Place }[]
  consents: readonly ConsentPurposeCode[]
}

/** A place where a form asks for entries of a list. */
export type ListPlace = {
  /** The name of the repeat, group or question. */
  name: string
  item: ResolvedItem
  shape: ListShape
  /** The entity of the entries. */
  place: Place
  /** The condition for asking for its entries. */
  asked: Asked
  /** The fields of a line, for a checklist without repeats. */
  fields?: LineFields
  /** The entries that can then exist. */
  lines: readonly Line[]
}

/** The fields of a line in a checklist: one for its code, and one for what is known about it. */
export type LineFields = { line: ResolvedItem; state?: ResolvedItem }
