import {
  defineForm,
  type FormDefinition,
  type FormFault,
  type FormGroup,
  type FormItem,
  type FormModule,
  type FormPage,
  type FormTexts,
  type OwnQuestion,
} from '@tip-standard/form-model'
import { childOf, kindAt, type Part, type Place, partsOf, placeOfPath, walk } from './place.ts'

/** Things that may be missing while a form is being built. */
export type Missing = 'noQuestions' | 'noEnglish'

/** A fault that keeps a form from being valid, and its place. */
export type Problem = { place: Place; problem: Missing | FormFault }

const textMembers = ['title', 'help', 'label', 'question', 'prompt'] as const

const isEmpty = (texts: FormTexts | undefined): boolean => texts?.en === ''

/** A placeholder for a name that is still missing. */
const UNNAMED: FormTexts = { en: '…' }

function withTexts<T extends Part>(part: T): T {
  const { ...copy } = part as Record<string, unknown>
  for (const name of textMembers) if (isEmpty(copy[name] as FormTexts | undefined)) delete copy[name]
  return copy as T
}

/** The form's own questions with a name, each with those options that have one. */
function readyOwn(item: FormItem, own: OwnQuestion): FormItem[] {
  if (item.label === undefined || isEmpty(item.label)) return []
  if (own.options === undefined) return [withTexts(item)]
  const options = own.options.filter(({ label }) => !isEmpty(label))
  return options.length === 0 ? [] : [{ ...withTexts(item), own: { ...own, options } }]
}

function readyItem(item: FormItem): FormItem[] {
  if (item.own !== undefined) return readyOwn(item, item.own)
  if (item.items === undefined) return [withTexts(item)]
  const items = item.items.flatMap(readyItem)
  return items.length === 0 ? [] : [{ ...withTexts(item), items }]
}

function readyGroup(group: FormGroup): FormGroup[] {
  const items = group.items.flatMap(readyItem)
  return items.length === 0 ? [] : [{ ...withTexts(group), items }]
}

function readyPage(page: FormPage): FormPage[] {
  const groups = page.groups.flatMap(readyGroup)
  return groups.length === 0 ? [] : [{ ...withTexts(page), title: isEmpty(page.title) ? UNNAMED : page.title, groups }]
}

function makeReady(form: FormDefinition): FormDefinition | undefined {
  const pages = form.pages.flatMap(readyPage)
  if (pages.length === 0) return undefined
  const { modules, ...rest } = form
  const used = (modules ?? []).filter(({ id }) => pages.some(({ module }) => module === id))
  const named = used.map((module) => (isEmpty(module.title) ? { ...module, title: UNNAMED } : module))
  const title = isEmpty(form.title) ? UNNAMED : form.title
  return { ...rest, title, ...(named.length === 0 ? {} : { modules: named }), pages }
}

const known = new WeakMap<FormDefinition, { ready: FormDefinition | undefined }>()

/**
 * Removes what is still empty from a form being built, so that it can be shown and checked; `undefined` while it asks nothing.
 * Commands ensure that `defineForm` accepts it.
 */
export function readyPart(form: FormDefinition): FormDefinition | undefined {
  const kept = known.get(form) ?? { ready: missingOf(form).length === 0 ? form : makeReady(form) }
  known.set(form, kept)
  return kept.ready
}

/** Whether a child of a part is complete enough to be included. */
const isReady = (part: Part): boolean => {
  if ('groups' in part) return readyPage(part as FormPage).length > 0
  if ('field' in part) return readyItem(part as FormItem).length > 0
  return readyGroup(part as FormGroup).length > 0
}

/** Translates a path in the ready part, such as that of a finding, to a place in the form. */
export function placeInForm(form: FormDefinition, path: Place): Place {
  const ready = readyPart(form)
  const place = ready === undefined ? [] : placeOfPath(ready, path)
  return steps(place).reduce<Place>((around, index) => {
    const parts = partsOf(form, around)
    const at = parts.indexOf(parts.filter(isReady)[index] as Part)
    return childOf(around, Math.max(0, at))
  }, [])
}

/** The positions on the path to a place, from the outside in. */
const steps = (place: Place): number[] => place.filter((step) => typeof step === 'number')

/** Whether the ready part of a form is usable: `defineForm` accepts it, or it asks nothing yet. */
export function isSound(form: FormDefinition): boolean {
  const sound = checked.get(form) ?? isAccepted(readyPart(form))
  checked.set(form, sound)
  return sound
}

const checked = new WeakMap<FormDefinition, boolean>()

const isAccepted = (ready: FormDefinition | undefined): boolean => ready === undefined || defineForm(ready).ok

/** Whether a part that should contain questions contains none. */
function isWithoutQuestions(form: FormDefinition, place: Place, part: Part): boolean {
  if (kindAt(place) === 'module') return !form.pages.some(({ module }) => module === (part as FormModule).id)
  const holds = kindAt(place) !== 'question' || (part as FormItem).items !== undefined
  return holds && partsOf(form, place).length === 0
}

const hasEmptyOption = (part: Part): boolean =>
  'own' in part && part.own?.options?.some(({ label }) => isEmpty(label)) === true

function missingOf(form: FormDefinition): Problem[] {
  return [...walk(form)].flatMap(({ place, part }): Problem[] => {
    const texts = part as { [name in (typeof textMembers)[number]]?: FormTexts }
    return [
      ...(isWithoutQuestions(form, place, part) ? [{ place, problem: 'noQuestions' as const }] : []),
      ...(textMembers.some((name) => isEmpty(texts[name])) || hasEmptyOption(part)
        ? [{ place, problem: 'noEnglish' as const }]
        : []),
    ]
  })
}

/** Lists every fault that keeps a form from being valid, in the order of its parts; none if `defineForm` accepts it. */
export function problemsOf(form: FormDefinition): Problem[] {
  const missing = missingOf(form)
  const sound = isSound(form)
  const result = sound ? undefined : defineForm(form)
  const faults = result === undefined || result.ok ? [] : result.findings
  return [...missing, ...faults.map(({ at: { path }, code }) => ({ place: placeOfPath(form, path), problem: code }))]
}
