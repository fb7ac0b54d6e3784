import type { FormDefinition, FormItem, FormModule, FormPage } from '@tip-standard/form-model'
import { childOf, indexOf, kindAt, moduleOf, type Place, parentOf, partAt, partsOf } from '../../editing/index.ts'

/** The pages of a form, with each module before its first page. */
export function pagesAndModules(form: FormDefinition): Place[] {
  const { modules = [], pages } = form
  let next = 0
  const upTo = (last: number): Place[] => {
    const found: Place[] = []
    while (next <= last) found.push(['modules', next++])
    return found
  }
  return [
    ...pages.flatMap((page, index) => [...upTo(moduleOf(form, page)), childOf([], index)]),
    ...upTo(modules.length - 1),
  ]
}

/** Identifies a part among its siblings: a list can occur there more than once. */
export function keyOf(form: FormDefinition, place: Place): string {
  const part = partAt(form, place) as FormPage | FormModule | FormItem
  if (!('field' in part)) return `${kindAt(place)} ${part.id}`
  const before = partsOf(form, parentOf(place)).slice(0, indexOf(place))
  return `${part.field} ${before.filter((one) => (one as FormItem).field === part.field).length}`
}
