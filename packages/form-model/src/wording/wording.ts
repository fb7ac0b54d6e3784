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

/** What is needed to put answers into words. */
export type Wording = {
  options: TextOptions & { language: Language }
  text: FormTexts['say']
  /** Lists that are too long to be bundled, by id; without them the codes are shown as they are. */
  lists?: { readonly [id: string]: CodeList }
  /** The people or entries that a reference can lead to, such as `/victims`. */
  referable?: (to: string) => readonly { id: string; label: string }[]
}

type WordOptions = Wording['options']

/** What is needed to put a single value into words. */
export type ValueWording = Omit<Wording, 'text'>

/** Names a question: the form's own label, or the label of the standard. */
export function questionLabel({ item, id }: ResolvedItem, options: WordOptions): string {
  return item.label === undefined ? fieldLabel(id, options) : formText(item.label, options)
}

/** The wording of a question; `undefined` if it is only its name. */
export function howToAsk(resolved: ResolvedItem, options: WordOptions): string | undefined {
  const { item, id, own } = resolved
  if (item.question === undefined && own !== undefined) return undefined
  const asked = item.question === undefined ? fieldQuestion(id, options) : formText(item.question, options)
  return asked === questionLabel(resolved, options) ? undefined : asked
}

/** The options of a question that the standard does not have, in a language. */
export function ownList({ id, info, own }: ResolvedItem, options: TextOptions): CodeList | undefined {
  if (own?.options === undefined) return undefined
  const codes = own.options.map(({ code, label }) => ({ code, label: formText(label, options) }))
  return { id: id as CodeList['id'], title: info.label, codes }
}

/**
 * The answers to choose from, of the standard or of a question itself; `undefined` if there are none, or they are not
 * loaded.
 */
export function listOf(
  item: ResolvedItem,
  { options, lists }: Pick<Wording, 'lists'> & { options: TextOptions },
): CodeList | undefined {
  const { type } = item.info
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined
  return ownList(item, options) ?? listAtHand(type.list, lists)
}

/** Finds a code list, if it is loaded. */
export function listAtHand(id: string, lists: Wording['lists'] = {}): CodeList | undefined {
  if (Object.hasOwn(lists, id)) return lists[id]
  try {
    return codeList(id as Parameters<typeof codeList>[0])
  } catch {
    return undefined
  }
}

/** Names a code list. */
export function listTitle({ id, title }: CodeList, options: WordOptions): string {
  const translated = options.locale?.codes[id]?.title
  return formText({ en: title, ...(translated === undefined ? {} : { [options.language]: translated }) }, options)
}

/** The label of a code; the code itself if the list does not have it or is not loaded. */
export function codeWords(list: string, code: string, { lists, options }: ValueWording): string {
  const found = listAtHand(list, lists)
  return (found && codeLabel(found, code, options)) ?? code
}

/** The text of one value; `undefined` for a value that cannot be shown. The form's own lists are in the wording. */
export function valueWords({ type }: FieldInfo, value: unknown, wording: ValueWording): string | undefined {
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
