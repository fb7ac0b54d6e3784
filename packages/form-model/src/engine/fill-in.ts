import type { EntityId } from '@tip-standard/core'
import { entriesOf } from '../definition/entry-parts.ts'
import { entryEntity, type ResolvedForm, type ResolvedItem } from '../definition/resolve-form.ts'
import type { FormSituation } from '../view/form-view.ts'
import { type Json, type Path, reasonOf, valueAt, withValue } from './record-paths.ts'

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** Adds empty entries up to the minimum that the form requires, unless there is a reason why there are none. */
export function withFirstEntries(
  record: Json,
  form: ResolvedForm,
  placeOfEntity: (id: EntityId) => Path | undefined,
): Json {
  return form.groups
    .flatMap(({ items }) => items)
    .reduce((changed, { info, item }) => {
      const at = placeOfEntity(info.entity)
      if (item.atLeast === undefined || at === undefined || entryEntity(info) === undefined) return changed
      // The consent gate adds a consent for each decision; no one could fill in an empty one.
      if (info.id === 'victim.consents') return changed
      const path = [...at, info.name]
      const held = valueAt(changed, path)
      if (held === undefined && reasonOf(valueAt(changed, at), info.name) !== undefined) return changed
      const entries = isList(held) ? held : []
      const missing = Math.max(0, item.atLeast - entries.length)
      return missing === 0
        ? changed
        : withValue(changed, path, [...entries, ...Array.from({ length: missing }, () => ({}))])
    }, record)
}

/**
 * Fills in what needs no question, if there is neither an answer nor a reason: the day, and values set once on the
 * device.
 */
export function withPresets(
  record: Json,
  form: ResolvedForm,
  placeOfEntity: (id: EntityId) => Path | undefined,
  { today, profile = {} }: FormSituation,
): Json {
  const filled = (changed: Json, item: ResolvedItem, at: Path): Json => {
    const path = [...at, item.info.name]
    if (item.part?.kind === 'last') {
      const held = valueAt(changed, path)
      const [position = 0] = entriesOf(item, isList(held) ? held : [])
      return item.items.reduce((next, one) => filled(next, one, [...path, position]), changed)
    }
    const value = item.item.preset === 'today' ? today : item.item.preset && profile[item.id]
    const isOpen = valueAt(changed, path) === undefined && reasonOf(valueAt(changed, at), item.info.name) === undefined
    return value === undefined || !isOpen ? changed : withValue(changed, path, value)
  }
  return form.groups
    .flatMap(({ items }) => items)
    .reduce((changed, item) => {
      const at = placeOfEntity(item.info.entity)
      return at === undefined ? changed : filled(changed, item, at)
    }, record)
}
