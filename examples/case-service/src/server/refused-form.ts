import { toMessage, toSentence } from '@tip-standard/core'
import type { Words } from '../texts/words.ts'
import type { Problem } from './errors.ts'
import { around, attribute, type Element, elementsOf, insert, setAttribute, setText, textOf } from './form-tree.ts'
import { changeHtml, type Html, type HtmlTree, html } from './html.ts'
import { saidOf } from './problem-page.ts'

/** A form that was sent: from which page, to which address, and its fields. */
export type SentFields = { page: string; action: string; fields: URLSearchParams }

/** Fields that are new each time a page is shown. */
const ANEW = ['token', 'once']

/** Refusals because someone else changed the record: the page that shows their change is what its form is based on. */
const CHANGED: readonly Problem['code'][] = ['conflict', 'planEnded']

type Control = { element: Element; name: string; type: string }

/** What can be filled in in a form, and with `hidden` what cannot. */
function controlsOf(form: Element): Control[] {
  return elementsOf(form).flatMap((element) => {
    const name = attribute(element, 'name')
    if (name === undefined || !['input', 'select', 'textarea'].includes(element.tagName)) return []
    const type = element.tagName === 'input' ? (attribute(element, 'type') ?? 'text') : element.tagName
    return [{ element, name, type }]
  })
}

/**
 * The form of a page that was sent: of several with one address the one whose hidden fields are most like what was
 * sent, and none that contradicts it.
 */
function formOf(tree: HtmlTree, { action, fields }: SentFields): Element | undefined {
  const fits = (form: Element): number => {
    const own = controlsOf(form).filter(
      ({ name, type }) => type === 'hidden' && ![...ANEW, 'expectedVersion'].includes(name),
    )
    return own.every(({ element, name }) => (attribute(element, 'value') ?? '') === fields.get(name)) ? own.length : -1
  }
  return elementsOf(tree)
    .filter((one) => one.tagName === 'form' && attribute(one, 'action') === action && fits(one) >= 0)
    .sort((a, b) => fits(b) - fits(a))[0]
}

/** Fills in one field as it was sent. Secrets stay empty. */
function fill({ element, name, type }: Control, fields: URLSearchParams): void {
  const given = fields.getAll(name)
  if (type === 'checkbox' || type === 'radio')
    return void setAttribute(element, 'checked', given.includes(attribute(element, 'value') ?? 'on') ? '' : undefined)
  const [value] = given
  if (value === undefined || type === 'password') return
  if (type === 'textarea') return void setText(element, value)
  if (type !== 'select') return void setAttribute(element, 'value', value)
  for (const option of elementsOf(element).filter(({ tagName }) => tagName === 'option'))
    setAttribute(option, 'selected', (attribute(option, 'value') ?? textOf(option)) === value ? '' : undefined)
}

/** What is wrong with a field by what the page itself asks of it. */
function wrongOf(
  { element, name, type }: Control,
  problem: Problem,
  fields: URLSearchParams,
  { say }: Words,
): string | undefined {
  const isAsked = problem.field === name && problem.code === 'formIncomplete'
  if (type === 'checkbox' || type === 'radio') return isAsked ? say('form.chooseOne') : undefined
  const value = fields.get(name)?.trim() ?? ''
  if (value === '') return isAsked || attribute(element, 'required') !== undefined ? say('form.needed') : undefined
  const limit = (of: string): number => Number(attribute(element, of) ?? Number.NaN)
  const [min, max] = [limit('minlength'), limit('maxlength')]
  if (value.length < min || value.length > max) return say('form.length', { min: min || 1, max })
  if (isAsked) return say('refused.formIncomplete')
  if (type !== 'number' || (Number(value) >= limit('min') && Number(value) <= limit('max'))) return undefined
  return say('form.between', { min: limit('min'), max: limit('max') })
}

/** Something that is wrong: with a field, where it is about one of the form. */
type Wrong = { name?: string; says: Html }

/** What the problem says, by field. */
function wrongsOf(problem: Problem, names: readonly string[], words: Words): Wrong[] {
  // Beside a field that the form has it goes without saying which it is.
  const found = problem.findings.map((one): Wrong => {
    const write = one.field !== undefined && names.includes(one.field) ? toSentence : toMessage
    const says = words.marked(write(one, words.labels), write(one))
    return one.field === undefined ? { says } : { name: one.field, says }
  })
  // What is missing the page itself says best.
  return problem.field === undefined || problem.code === 'formIncomplete'
    ? found
    : [{ name: problem.field, says: saidOf(problem, words) }, ...found]
}

/** Marks a field: what is wrong is beside it, and read with it. Gives the id to which a link leads. */
function mark({ element, name, type }: Control, says: Html): string {
  const id = attribute(element, 'id') ?? `field-${name.replaceAll(/\W/g, '-')}`
  setAttribute(element, 'id', id)
  setAttribute(element, 'aria-invalid', 'true')
  setAttribute(element, 'aria-describedby', `${id}-wrong`)
  const piece = html`<p class="wrong" id="${id}-wrong">${says}</p>`
  const group = type === 'checkbox' || type === 'radio' ? around(element, 'fieldset', 'div') : undefined
  const parent = group ?? around(element, 'div', 'fieldset', 'form')
  if (parent === undefined) return id
  const list = group?.childNodes.find((node) => 'tagName' in node && node.tagName !== 'legend') as Element | undefined
  insert(parent, piece, group === undefined ? element : list)
  return id
}

/** Each field once, with all that is wrong with it. */
function byField(wrongs: readonly Wrong[]): Wrong[] {
  const named = new Map<string, Wrong>()
  const others = wrongs.filter(({ name }) => name === undefined)
  for (const { name, says } of wrongs) {
    const before = name === undefined ? undefined : named.get(name)?.says
    if (name !== undefined) named.set(name, { name, says: before === undefined ? says : html`${before} ${says}` })
  }
  return [...named.values(), ...others]
}

/** What a field is called on the page, without its hint; of ticks what is above them. */
function labelOf(form: Element, { element, type }: Control): string {
  const group = type === 'checkbox' || type === 'radio' ? around(element, 'fieldset') : undefined
  const label =
    group === undefined
      ? elementsOf(form).find((one) => one.tagName === 'label' && attribute(one, 'for') === attribute(element, 'id'))
      : elementsOf(group).find(({ tagName }) => tagName === 'legend')
  if (label === undefined) return ''
  const hints = elementsOf(label).filter(({ tagName }) => tagName === 'small')
  return hints.reduce((text, hint) => text.replace(textOf(hint), ''), textOf(label)).trim()
}

/** What is wrong, above the page: it takes the focus, and leads to each field. */
const summary = (problem: Problem, items: readonly Html[], page: string, words: Words): Html =>
  html`<div class="problem" role="alert" tabindex="-1" autofocus><p>${problem.field === undefined && saidOf(problem, words)} ${words.say('problem.kept')}</p>
    ${items.length > 0 && html`<ul>${items}</ul>`}
    <p class="code">${words.say('problem.code', { code: problem.code })}</p>
    <p><a href="${page}">${words.say('problem.openEmpty')}</a></p></div>`

function openAround(element: Element): void {
  const details = around(element, 'details')
  if (details === undefined) return
  setAttribute(details, 'open', '')
  openAround(details)
}

/** Whether something in a field was filled in or chosen. */
const isFilled = ({ name, type }: Control, fields: URLSearchParams): boolean =>
  type !== 'hidden' && fields.getAll(name).some((one) => one.trim() !== '')

/**
 * The page with its form as it was sent: filled in, with what is wrong beside each field, and all of it above, which
 * takes the focus. What was typed is in this answer, and is kept nowhere. `undefined` where the page does not have the
 * form.
 */
export function withSentForm(page: Html, sent: SentFields, words: Words, problem?: Problem): Html | undefined {
  let isFound = false
  const changed = changeHtml(page, (tree) => {
    const form = formOf(tree, sent)
    if (form === undefined) return
    isFound = true
    const controls = controlsOf(form).filter(({ name }) => !ANEW.includes(name))
    const names = controls.map(({ name }) => name)
    const wrongs = problem === undefined ? [] : wrongsOf(problem, names, words)
    // What a page of now has seen is for what someone else changed; everything else is as it was sent.
    const isSeen = problem !== undefined && CHANGED.includes(problem.code)
    const stays = (one: Control): boolean => one.type === 'hidden' && (one.name !== 'expectedVersion' || isSeen)
    for (const one of controls) {
      if (!stays(one)) fill(one, sent.fields)
      const own = problem?.status === 400 ? wrongOf(one, problem, sent.fields, words) : undefined
      if (own !== undefined && wrongs.every(({ name }) => name !== one.name))
        wrongs.push({ name: one.name, says: html`${own}` })
      if (isFilled(one, sent.fields)) openAround(one.element)
    }
    openAround(form)
    if (problem === undefined) return
    const items = byField(wrongs).map(({ name, says }) => {
      const control = controls.find((one) => one.name === name && one.type !== 'hidden')
      if (control === undefined) return html`<li>${says}</li>`
      openAround(control.element)
      const label = labelOf(form, control)
      return html`<li><a href="#${mark(control, says)}">${label === '' ? says : words.fill('service.named', { name: label, value: says })}</a></li>`
    })
    insert(tree, summary(problem, items, sent.page, words), undefined)
  })
  return isFound ? changed : undefined
}
