/** The choices of fields as lookups of Primero. */

import type { SurveyList } from '../../survey/survey.ts'
import type { Texts } from '../../survey/texts.ts'
import { inSnakeCase } from './primero-names.ts'
import { inPrimero } from './primero-texts.ts'
import type { PrimeroLookup } from './primero-types.ts'

/** Collects lookups: one for each list of choices and the ids of these choices in a field. */
export class PrimeroLookups {
  readonly #lists: ReadonlyMap<string, SurveyList>
  readonly #made = new Map<string, PrimeroLookup>()

  constructor(lists: readonly SurveyList[]) {
    this.#lists = new Map(lists.map((list) => [list.name, list]))
  }

  /** Returns the id of the lookup with the choices of a list under some ids. */
  use(name: string, ids: ReadonlyMap<string, string>): string {
    const isOwn = name === 'yesNo' || [...ids].every(([code, id]) => code === id)
    const id = `lookup-tip-${inSnakeCase(name).replaceAll('_', '-')}${isOwn ? '' : '-gbvims'}`
    const { choices = [], isFile = false } = this.#lists.get(name) ?? {}
    // As everywhere, lists of thousands of choices have English labels only.
    const said = (label: Texts): Texts => (isFile ? { en: label['en'] ?? '' } : inPrimero(label))
    this.#made.set(id, {
      unique_id: id,
      name_i18n: { en: `TIP Standard: ${name}` },
      lookup_values_i18n: choices.map(({ code, label }) => ({ id: ids.get(code) ?? code, display_text: said(label) })),
    })
    return id
  }

  all(): PrimeroLookup[] {
    return [...this.#made.values()]
  }
}
