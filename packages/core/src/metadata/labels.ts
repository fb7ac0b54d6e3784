import type { CodeListId, EntityId, FieldId } from '../generated/ids.ts'
import type { CodeList } from '../model/info.ts'
import { codeInfo, entity, field } from './look-up.ts'
import { shownText, type TextOptions } from './shown-text.ts'

/** The label of a field; in English if the locale has none that may be shown. */
export function fieldLabel(id: FieldId, options: TextOptions = {}): string {
  return shownText(options.locale?.fields[id]?.label, options) ?? field(id).label
}

/** The interview question of a field; in English if the locale has none that may be shown. */
export function fieldQuestion(id: FieldId, options: TextOptions = {}): string {
  return shownText(options.locale?.fields[id]?.question, options) ?? field(id).question
}

/** The title of an entity; in English if the locale has none that may be shown. */
export function entityTitle(id: EntityId, options: TextOptions = {}): string {
  return shownText(options.locale?.entities[id]?.title, options) ?? entity(id).title
}

/** The label of a code, or `undefined` for a code that is not in the list; long lists are given as an object. */
export function codeLabel(list: CodeListId | CodeList, code: string, options: TextOptions = {}): string | undefined {
  // The code may come from data, so only codes of the list are looked up in the locale.
  const info = codeInfo(list, code)
  if (info === undefined) return undefined
  const id = typeof list === 'string' ? list : list.id
  return shownText(options.locale?.codes[id]?.labels[info.code], options) ?? info.label
}
