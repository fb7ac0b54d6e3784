/**
 * The entries that a page adds to the history of its tab, so that Back leads to the page of the form before, and not out of it. An entry
 * holds its number and nothing else: what it shows is known to the running page alone, and is gone with it.
 */

/** What an entry shows: a step of the application, a page of a form, or both where the form begins. */
type Entry = { show?: () => unknown; form?: string; page?: string }

/** The member of `history.state` that holds the number; whatever else a router keeps there stays. */
const MEMBER = 'tipEntry'

const entries = new Map<number, Entry>()
const forms = new Map<string, (page: string) => void>()
let first = 0
let current = 0
let isListening = false
/** A traversal of our own that no one needs to be told of. */
let isReturning = false

const numberIn = (state: unknown): number => {
  const number = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[MEMBER] : undefined
  return typeof number === 'number' ? number : 0
}

function show(number: number): unknown {
  const { form, page, show: showStep } = entries.get(number) ?? {}
  const goTo = form === undefined ? undefined : forms.get(form)
  if (goTo !== undefined && page !== undefined) return goTo(page)
  if (showStep !== undefined) return showStep()
  if (form === undefined) return undefined
  // The form is not on the page: the step that shows it comes first, and the form then asks for its page.
  for (let before = number - 1; before >= first; before--) {
    const step = entries.get(before)?.show
    if (step !== undefined) return step()
  }
  return undefined
}

function onTravel({ state }: PopStateEvent): void {
  const from = current
  current = numberIn(state)
  if (isReturning) {
    isReturning = false
    return
  }
  if (current < first) {
    // Entries of a page that was loaded before: they show nothing any more, so that all of them are left together.
    if (current > 0) history.go(-current)
    first = 0
    return
  }
  if (show(current) !== false) return
  // Anyone who shows the entry asks first: the history stays where it was.
  isReturning = true
  history.go(from - current)
}

function listen(): void {
  if (isListening || typeof window === 'undefined') return
  isListening = true
  current = numberIn(history.state)
  first = current
  window.addEventListener('popstate', onTravel)
}

function push(entry: Entry): void {
  listen()
  current += 1
  for (const number of entries.keys()) if (number >= current) entries.delete(number)
  entries.set(current, entry)
  history.pushState({ ...history.state, [MEMBER]: current }, '')
}

/** Says what the step shows at whose entry the page is now. */
export function replaceStep(show: () => unknown): void {
  listen()
  entries.set(current, { show })
}

/**
 * Adds an entry for a step of an application. When the person comes back to it, `show` is called: it shows the step, or returns
 * `false` to stay where the page is, for example to ask first whether answers may be lost.
 */
export function enterStep(show: () => unknown): void {
  push({ show })
}

/** Adds an entry for a page of a form. */
export function enterPage(form: string, page: string): void {
  push({ form, page })
}

/** The page of a form that the current entry represents, if it represents one. */
export function pageHere(form: string): string | undefined {
  const entry = entries.get(current)
  return entry?.form === form ? entry.page : undefined
}

/**
 * Has a form on the page show its pages when the person travels to them; `pages` are those up to the one that is shown, and the current
 * entry stands for the first of them. Returns a function that ends it.
 */
export function joinTrail(form: string, pages: readonly string[], goTo: (page: string) => void): () => void {
  listen()
  forms.set(form, goTo)
  const [begins, ...others] = pages
  if (pageHere(form) === undefined && begins !== undefined) {
    entries.set(current, { ...entries.get(current), form, page: begins })
    for (const page of others) enterPage(form, page)
  }
  return () => {
    if (forms.get(form) === goTo) forms.delete(form)
  }
}
