/** The labels of pages: a survey has no modules, so the first page of each module shows its title before its own. */

import type { FormDefinition, FormPage, FormTexts } from '@tip-standard/form-model'
import type { Texts, Wording } from './texts.ts'

const BETWEEN = ' – '

/** The label of a shown page; `opened` contains the modules with an earlier page. */
export function pageLabel(
  { title, module }: FormPage,
  { modules = [] }: FormDefinition,
  opened: Set<string>,
  wording: Wording,
): Texts {
  const found = modules.find(({ id }) => id === module)
  const own = wording.own(title)
  if (found === undefined || opened.has(found.id)) return own
  opened.add(found.id)
  const before = wording.own(found.title)
  return wording.each((language) => `${before[language]}${BETWEEN}${own[language]}`)
}

/** The title of a page without that of its module, extracted from its label in any of the languages of both. */
export function titleInLabel(label: string, language: string, module: FormTexts | undefined): string {
  if (module === undefined) return label
  const held = module[language]
  const titles = [Array.isArray(held) ? String(held[0]) : held, module.en]
  const before = titles.map((one) => `${String(one)}${BETWEEN}`).find((one) => label.startsWith(one))
  return before === undefined ? label : label.slice(before.length)
}
