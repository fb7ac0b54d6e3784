import {
  type CodeList,
  codeLabel,
  codeList,
  type FieldInfo,
  fieldLabel,
  fieldQuestion,
  type TextOptions,
} from '@tip-standard/core'
import { formText } from '../definition/form-text.ts'
import type { ResolvedItem } from '../definition/resolve-form.ts'
import { formatDate, type Language } from '../languages/index.ts'
import type { FormTexts } from '../texts/index.ts'

/** What answers are put into words with. */
export type Wording = {
  options: TextOptions & { language: Language }
  text: FormTexts['say']
  /** Lists that are too long to be at hand, by id; without them their codes stand for themselves. */
  lists?: { readonly [id: string]: CodeList }
  /** The people or entries that a reference can lead to, such as `/victims`. */
  referable?: (to: string) => readonly { id: string; label: string }[]
}

type WordOptions = Wording['options']

/** The name of a question: the form's own, or that of the standard. */
export function questionLabel({ item, id }: ResolvedItem, options: WordOptions): string {
  return item.label === undefined ? fieldLabel(id, options) : formText(item.label, options)
}

/** How the question is asked; `undefined` where that is no more than its name. */
export function howToAsk(resolved: ResolvedItem, options: WordOptions): string | undefined {
  const { item, id } = resolved
  const asked = item.question === undefined ? fieldQuestion(id, options) : formText(item.question, options)
  return asked === questionLabel(resolved, options) ? undefined : asked
}

/** A code list, if it is at hand. */
export function listAtHand(id: string, lists: Wording['lists'] = {}): CodeList | undefined {
  if (Object.hasOwn(lists, id)) return lists[id]
  try {
    return codeList(id as Parameters<typeof codeList>[0])
  } catch {
    return undefined
  }
}

/** The name of a code list. */
export function listTitle({ id, title }: CodeList, options: WordOptions): string {
  const translated = options.locale?.codes[id]?.title
  return formText({ en: title, ...(translated === undefined ? {} : { [options.language]: translated }) }, options)
}

/** The name of a code; the code itself where the list does not have it or is not at hand. */
export function codeWords(list: string, code: string, { lists, options }: Wording): string {
  const found = listAtHand(list, lists)
  return (found && codeLabel(found, code, options)) ?? code
}

/** One value in words; `undefined` for what nobody can read. */
export function valueWords({ type }: FieldInfo, value: unknown, wording: Wording): string | undefined {
  if (typeof value === 'boolean') return codeWords('yesNo', value ? 'yes' : 'no', wording)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  switch (type.kind) {
    case 'code':
    case 'codes':
      return codeWords(type.list, value, wording)
    case 'date':
    case 'partialDate':
      return formatDate(value, wording.options.language)
    case 'reference':
    case 'references':
      return wording.referable?.(type.to).find(({ id }) => id === value)?.label ?? value
    default:
      return value
  }
}
