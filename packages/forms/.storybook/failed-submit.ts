/** Checks what must hold after a failed attempt to finish a form: the same for every field of the standard. */

import { faultsOf } from './every-story.ts'

/** Lets React and the browser do what they have to do. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))

const summaryOf = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('.tip-errors')

export const saidIn = (root: HTMLElement): string => root.querySelector('[aria-live="polite"]')?.textContent ?? ''

/**
 * Presses the button that submits the form, or goes on, and waits for the form: a change of focus shows that it has
 * checked, and what it found is said with the next rendering.
 */
export async function finish(root: HTMLElement): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  root.querySelector<HTMLElement>('button[type="submit"]')?.click()
  do await settled()
  while (document.activeElement?.matches('.tip-errors, .tip-page-title') !== true)
  for (let round = 0; round < 100 && !saysCount(root); round++) await settled()
}

/** Whether the live region says how many errors the summary has, where there is one. */
function saysCount(root: HTMLElement): boolean {
  const summary = summaryOf(root)
  return summary === null || saidIn(root).includes(String(summary.querySelectorAll('a').length))
}

/** The name of a question, without its marks. */
function labelOf(id: string): string {
  const title = document.getElementById(`${id}__title`)
  return [...(title?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
}

/** The id of the input that the summary leads to for a question, if it does. */
export function linkedFrom(root: HTMLElement, key: string): string | undefined {
  const links = [...(summaryOf(root)?.querySelectorAll('a') ?? [])]
  return links.find(({ hash }) => hash.endsWith(`_${key}`))?.hash.slice(1)
}

/** The question that an input belongs to. */
const questionAround = (root: HTMLElement, id: string): Element | null | undefined =>
  root.querySelector(`[id="${id}__title"]`)?.closest('.tip-field')

/** Whether a question is marked as wrong. */
export const marksAsWrong = (root: HTMLElement, id: string): boolean =>
  questionAround(root, id)?.matches('.tip-has-error, :has([aria-invalid])') === true

/**
 * Whether assistive technology hears at an input that it is wrong, and why. A button that adds entries and a group of several
 * questions cannot be invalid: they are described by the error.
 */
function tellsItsFault(input: HTMLElement, question: Element): boolean {
  const error = `${question.querySelector('[id$="__title"]')?.id.replace(/__title$/, '__error')}`
  const isInvalid = input.closest('[aria-invalid="true"]') !== null
  const mayBeInvalid = input.localName !== 'button' && !question.matches(`fieldset[aria-describedby="${error}"]`)
  const described = [input, ...question.querySelectorAll('[aria-describedby]'), question].some((one) =>
    one.getAttribute('aria-describedby')?.split(' ').includes(error),
  )
  return described && (isInvalid || !mayBeInvalid)
}

function* faultsOfLink(root: HTMLElement, link: HTMLAnchorElement): Generator<string> {
  const id = link.hash.slice(1)
  const question = questionAround(root, id)
  if (!(question instanceof Element)) return yield `"${id}" is the id of no question`
  link.click()
  const reached = document.activeElement as HTMLElement
  if (reached.id !== id && question.closest('.tip-question')?.contains(reached) !== true)
    yield `the link to "${id}" leads to "${reached.id}"`
  else if (question.contains(reached) && !tellsItsFault(reached, question))
    yield `"${id}" does not say that something is wrong with it`
  const label = labelOf(id)
  if (label === '' || !link.textContent.includes(label)) yield `"${id}": its error does not say its name`
  if (location.hash !== '') yield `"${id}": the address tells which question is wrong`
}

/** Everything that is wrong with a form that was just finished and has at least one error. */
export function faultsAfterFinish(root: HTMLElement): string[] {
  const summary = summaryOf(root)
  if (summary === null) return ['there is no summary of errors']
  const links = [...summary.querySelectorAll('a')]
  return [
    ...(document.activeElement === summary ? [] : ['the focus is not on the summary']),
    ...(saysCount(root) ? [] : [`the live region says "${saidIn(root)}", of ${links.length}`]),
    ...links.flatMap((link) => [...faultsOfLink(root, link)]),
    ...faultsOf(root),
  ]
}
