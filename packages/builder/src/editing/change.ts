import {
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  type FormTexts,
  LONGEST_TEXT,
} from '@tip-standard/form-model'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import { kindAt, type Part, type Place, partAt, withPart } from './place.ts'
import { listedItems } from './within.ts'

/** A text of a part. */
export type TextMember = 'title' | 'help' | 'label' | 'question' | 'prompt' | OptionText

/** The text of an option of a form's own question, by its position. */
type OptionText = `option${number}`

const positionOf = (member: TextMember): number => Number(/^option(\d+)$/.exec(member)?.[1] ?? -1)

/** A text of a part, or of one of its options. */
export function textAt(part: Part | undefined, member: TextMember): FormTexts | undefined {
  const at = positionOf(member)
  if (at < 0) return (part as { [name in TextMember]?: FormTexts } | undefined)?.[member]
  return (part as FormItem | undefined)?.own?.options?.[at]?.label
}

/** What changes of a part with one of its texts. */
function changeOf(part: Part, member: TextMember, texts: FormTexts | undefined): Change {
  const at = positionOf(member)
  const { own } = part as FormItem
  if (at < 0 || own?.options === undefined) return { [member]: texts }
  const options = own.options.map((one, index) => (index === at ? { ...one, label: texts ?? { en: '' } } : one))
  return { own: { ...own, options } }
}

type Changed<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The properties of a part that can be changed; `undefined` removes one. Ids, places, modules and the version of the standard cannot. */
export type Change = Changed<
  Omit<FormDefinition, 'pages' | 'modules' | 'base'> &
    Omit<FormPage, 'groups' | 'module' | 'id'> &
    Omit<FormGroup, 'items' | 'id'> &
    Omit<FormItem, 'field' | 'items'>
>

/** Changes properties of a part, such as its limits, codes, need, condition or consents. */
export function change(form: FormDefinition, place: Place, changes: Change): Outcome {
  const members = Object.keys(changes)
  if (partAt(form, place) === undefined) return refuse('notHere', place)
  const changed = withPart<Part>(
    form,
    place,
    (part) =>
      Object.fromEntries(Object.entries({ ...part, ...changes }).filter(([, value]) => value !== undefined)) as Part,
  )
  return carryOut(form, changed, { did: 'changed', kind: kindAt(place), place, members })
}

/** Names the questions of a list that it asks by default, so that they can be changed one by one. */
export function nameItems(form: FormDefinition, place: Place): Outcome {
  const items = listedItems(form, place)
  if (items.length === 0) return refuse('notHere', place)
  const named = withPart<FormItem>(form, place, (list) => ({ ...list, items }))
  return carryOut(form, named, { did: 'changed', kind: 'question', place, members: ['items'] })
}

/** A text as forms keep it: without marks that no text may hold, and without space around it. */
const cleaned = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()

/** Texts with one of them changed; `undefined` if none remains. */
function withText(
  texts: FormTexts | undefined,
  { language, text, status }: { language: string; text: string; status: 'draft' | 'reviewed' },
  english: string,
): FormTexts | undefined {
  const { en, ...others }: { readonly [language: string]: FormTexts[string] } = texts ?? { en: english }
  if (language === 'en') return text === '' && Object.keys(others).length === 0 ? undefined : { ...others, en: text }
  const { [language]: _old, ...rest } = others
  const next = text === '' ? rest : { ...rest, [language]: [text, status] as const }
  return texts === undefined && text === '' ? undefined : ({ en: en ?? english, ...next } as FormTexts)
}

/**
 * Writes a text of a part in one language; an empty one is removed. Other languages fall back to English: a first text in another
 * language copies the given English of the standard, or leaves it to be written.
 */
export function setText(
  form: FormDefinition,
  place: Place,
  member: TextMember,
  written: { language: string; text: string; status?: 'draft' | 'reviewed'; english?: string },
): Outcome {
  const part = partAt(form, place)
  if (part === undefined) return refuse('notHere', place)
  const { language, status = 'draft', english = '' } = written
  const text = cleaned(written.text)
  // Also in a form that is not valid yet, in which anything else can be changed.
  if (text.length > LONGEST_TEXT) return refuse('tooLong', place)
  const texts = withText(textAt(part, member), { language, text, status }, english)
  const isNeeded =
    (member === 'title' && ['form', 'module', 'page'].includes(kindAt(place))) ||
    (member === 'label' && (part as FormItem).own !== undefined)
  const value = texts ?? (isNeeded ? { en: '' } : undefined)
  // If only the English of the standard is left, the text adds nothing to the standard.
  const isSaid = value !== undefined && !(english !== '' && value.en === english && Object.keys(value).length === 1)
  const outcome = change(form, place, changeOf(part, member, isSaid ? value : undefined))
  return outcome.ok ? { ...outcome, edit: { ...outcome.edit, language } } : outcome
}
