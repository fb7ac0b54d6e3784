import type { EntityId } from '@tip-standard/core'
import { entryEntity, type ResolvedForm } from '../definition/resolve-form.ts'
import { type Json, type Path, reasonOf, valueAt, withValue } from './record-paths.ts'

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** Adds empty entries up to the minimum that the form asks for, unless there is a reason why there are none. */
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
