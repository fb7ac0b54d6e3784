import { field, type Locale } from '@tip-standard/core'
import { type FormDefinition, type ResolvedItem, resolveForm } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import { readyPart } from '../../editing/index.ts'
import { textsOfForm } from '../languages-of.ts'

/** How many texts exist in a language, out of how many, and how many of them have not been reviewed. */
export type Coverage = { done: number; drafts: number; total: number }

/** How many of the form's own texts are there in a language. */
export function coverage(form: FormDefinition, language: Language): Coverage {
  const own = textsOfForm(form).map(({ texts }) => texts[language])
  const done = own.filter((text) => text !== undefined && text !== '')
  return {
    done: done.length,
    drafts: done.filter((text) => typeof text !== 'string' && text?.[1] === 'draft').length,
    total: own.length,
  }
}

/** How many of the texts of the standard that the form shows are there in a language: names of questions and how they are asked. */
export function standardCoverage(form: FormDefinition, locale: Locale | undefined): Coverage {
  const found: (readonly [string, 'draft' | 'reviewed'] | undefined)[] = []
  const add = ({ id, item, items, own }: ResolvedItem): void => {
    // The standard has no words for a question of the form's own.
    if (own !== undefined) return
    const translated = locale?.fields[field(id).id]
    if (item.label === undefined) found.push(translated?.label)
    if (item.question === undefined) found.push(translated?.question)
    for (const one of items) add(one)
  }
  const ready = readyPart(form)
  if (ready !== undefined) for (const { items } of resolveForm(ready).groups) for (const item of items) add(item)
  const done = found.filter((text) => text !== undefined)
  return { done: done.length, drafts: done.filter((text) => text?.[1] === 'draft').length, total: found.length }
}
