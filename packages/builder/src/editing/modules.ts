/** The modules of a form: consecutive pages that are completed in one conversation. */

import type { FormDefinition, FormModule, FormPage } from '@tip-standard/form-model'
import { newModuleId } from './ids.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import { childOf, indexOf, insert, kindAt, type Place, partAt } from './place.ts'

const modulesOf = ({ modules = [] }: FormDefinition): readonly FormModule[] => modules

/** The position of a page's module; -1 if it has none. */
export const moduleOf = (form: FormDefinition, { module }: FormPage): number =>
  modulesOf(form).findIndex(({ id }) => id === module)

/** The form with other modules; without any, it has no list of modules. */
function withModules(form: FormDefinition, modules: readonly FormModule[]): FormDefinition {
  const { modules: _old, pages, ...rest } = form
  return modules.length === 0 ? { ...rest, pages } : { ...rest, modules, pages }
}

/** The page in another module, or in none. */
export function inModule(page: FormPage, module: string | undefined): FormPage {
  if (module === page.module) return page
  const { module: _old, groups, ...rest } = page
  return module === undefined ? { ...rest, groups } : { ...rest, module, groups }
}

/**
 * Starts a new module at a page; the following pages of the same module move to it. In a form without modules, the
 * earlier pages become the first module.
 */
export function beginModule(form: FormDefinition, place: Place): Outcome {
  const first = Number(place[1])
  const page = form.pages[first]
  if (kindAt(place) !== 'page' || page === undefined) return refuse('notHere', place)
  if (modulesOf(form).length === 0 && first > 0) {
    const begun = beginModule(form, childOf([], 0))
    return begun.ok ? beginModule(begun.form, place) : begun
  }
  const { module: old } = page
  const module: FormModule = { id: newModuleId(form), title: { en: '' } }
  const before = form.pages.slice(0, first)
  if (old !== undefined && !before.some((one) => one.module === old)) return refuse('first', place)
  const at = Math.max(-1, ...before.map((one) => moduleOf(form, one))) + 1
  const next = form.pages.findIndex((one, index) => index > first && one.module !== old && one.module !== undefined)
  const isOfIt = (one: FormPage, index: number): boolean =>
    one.module === old && index >= first && (next < 0 || index < next)
  const pages = form.pages.map((one, index) => (isOfIt(one, index) ? inModule(one, module.id) : one))
  return carryOut(form, withModules({ ...form, pages }, insert(modulesOf(form), at, module)), {
    did: 'added',
    kind: 'module',
    place: ['modules', at],
  })
}

/** Adds a module without pages after the others. */
export function addModule(form: FormDefinition): Outcome {
  const modules = modulesOf(form)
  const module: FormModule = { id: newModuleId(form), title: { en: '' } }
  return carryOut(form, withModules(form, [...modules, module]), {
    did: 'added',
    kind: 'module',
    place: ['modules', modules.length],
  })
}

/** The position of the end of a module's pages, or where they would be: after those of the earlier modules. */
export function endOfModule(form: FormDefinition, id: string): number {
  const wanted = modulesOf(form).findIndex((one) => one.id === id)
  return form.pages.findLastIndex((page) => page.module !== undefined && moduleOf(form, page) <= wanted) + 1
}

/** Moves a page to another place, and records its changes. */
function placed(form: FormDefinition, place: Place, page: FormPage, at: number): Outcome {
  const others = form.pages.filter((_, index) => index !== indexOf(place))
  return carryOut(
    form,
    { ...form, pages: insert(others, at, page) },
    {
      did: 'moved',
      kind: 'page',
      place: childOf([], at),
      from: place,
      members: ['module'],
    },
  )
}

/** Puts a page at the end of a module, or takes it out of its module. */
export function setModule(form: FormDefinition, place: Place, id: string | undefined): Outcome {
  const page = partAt(form, place) as FormPage | undefined
  if (kindAt(place) !== 'page' || page === undefined) return refuse('notHere', place)
  if (page.module === id) return refuse('stays', place)
  const rest = { ...form, pages: form.pages.filter((one) => one !== page) }
  return placed(form, place, inModule(page, id), id === undefined ? indexOf(place) : endOfModule(rest, id))
}

/** Makes a page the first of a module, from any place. */
export function beginWith(form: FormDefinition, place: Place, module: Place): Outcome {
  const page = partAt(form, place) as FormPage | undefined
  const into = partAt(form, module) as FormModule | undefined
  if (kindAt(place) !== 'page' || page === undefined || into === undefined) return refuse('notHere', place)
  const rest = { ...form, pages: form.pages.filter((one) => one !== page) }
  const first = rest.pages.findIndex((one) => one.module === into.id)
  const at = first < 0 ? endOfModule(rest, into.id) : first
  if (page.module === into.id && at === indexOf(place)) return refuse('stays', place)
  return placed(form, place, inModule(page, into.id), at)
}

/** The pages of each module, in form order; a page without a module goes with the pages before it. */
function blocksOf({ pages }: FormDefinition): { module: string | undefined; pages: FormPage[] }[] {
  const blocks: { module: string | undefined; pages: FormPage[] }[] = []
  for (const page of pages) {
    const last = blocks.at(-1)
    if (last !== undefined && (page.module === undefined || page.module === last.module)) last.pages.push(page)
    else blocks.push({ module: page.module, pages: [page] })
  }
  return blocks
}

/** Moves a module with its pages to a position among the modules, counted without itself. */
export function moveModule(form: FormDefinition, place: Place, to: number): Outcome {
  const modules = modulesOf(form)
  const module = modules[indexOf(place)]
  if (module === undefined) return refuse('notHere', place)
  if (to < 0 || to >= modules.length) return refuse(to < 0 ? 'first' : 'last', place)
  const moved = insert(
    modules.filter((one) => one !== module),
    to,
    module,
  )
  const blocks = blocksOf(form)
  const pagesOf = (id: string | undefined): FormPage[] =>
    blocks.filter((block) => block.module === id).flatMap((block) => block.pages)
  const pages = [undefined, ...moved.map(({ id }) => id)].flatMap(pagesOf)
  return carryOut(form, withModules({ ...form, pages }, moved), {
    did: 'moved',
    kind: 'module',
    place: ['modules', to],
    from: place,
  })
}

/** Removes a module; its pages stay, in the previous module or, if there is none, in the next. */
export function removeModule(form: FormDefinition, place: Place): Outcome {
  const modules = modulesOf(form)
  const at = indexOf(place)
  const gone = modules[at]
  if (gone === undefined) return refuse('notHere', place)
  const heir = modules[at === 0 ? 1 : at - 1]?.id
  const pages = form.pages.map((page) => (page.module === gone.id ? inModule(page, heir) : page))
  const rest = withModules(
    { ...form, pages },
    modules.filter((one) => one !== gone),
  )
  return carryOut(form, rest, { did: 'removed', kind: 'module', place })
}
