/** Where the entities of a record, and the entries of their lists, are asked in a survey. */

import type { ConsentPurposeCode, EntityId } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import type { ResolvedItem } from '@tip-standard/form-model'
import type { Expression } from './expression.ts'

/** An entity of the record as a survey holds it: asked at the top, in a group or in each entry of a repeat. */
export type Place = {
  /** The name of the group or repeat; for entities at the top, their id. */
  key: string
  entity: EntityId
  parent: Place | undefined
  /** What is asked of it, by the name of the field. */
  asked: Map<string, ResolvedItem>
  /** Where the entries of its lists are asked, by the name of the field: in several places where the form divides a list. */
  lists: Map<string, readonly ListPlace[]>
}

/**
 * `repeat`: any number of entries. `one`: the questions of the one entry that the form is about. `ticks`: one question with the lines of
 * a checklist as choices. `states`: a question about each line of a checklist.
 */
export type ListShape = 'repeat' | 'one' | 'ticks' | 'states'

/** An entry that a line of a checklist makes: its code, when it is there, and what its fields are then. */
export type Line = { code: string; isThere: Expression; answers: ReadonlyMap<string, Expression> }

/** When a part of a form is asked: conditions, each over the entity of a place, and consents. */
export type Asked = {
  conditions: readonly { condition: Condition; from: Place }[]
  consents: readonly ConsentPurposeCode[]
}

/** A place in which a form asks for entries of a list. */
export type ListPlace = {
  /** The name of the repeat, group or question. */
  name: string
  item: ResolvedItem
  shape: ListShape
  /** The entity of the entries. */
  place: Place
  /** When its entries are asked for. */
  asked: Asked
  /** The fields of a line, where it is a checklist without repeats. */
  fields?: LineFields
  /** The entries that there can be then. */
  lines: readonly Line[]
}

/** The fields of a line of a checklist: the one that holds its code, and the one that holds what is known about it. */
export type LineFields = { line: ResolvedItem; state?: ResolvedItem }
