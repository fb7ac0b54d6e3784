/** Checks for every story after it has played, beyond what axe finds: an error for each violation. */

/** Attributes that name other elements by id. */
const REFERENCES = [
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'aria-errormessage',
  'aria-activedescendant',
]

/** Texts, numbers and choices that the user types or ticks. */
const TYPED = 'input:not([type="radio"]):not([type="checkbox"]), textarea'

const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

/** An element for a message: never what was typed into it. */
const named = (element: Element): string => `<${element.localName} id="${element.id}" class="${element.className}">`

function* danglingReferences(root: HTMLElement): Generator<string> {
  for (const attribute of REFERENCES)
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(' ')
      for (const id of ids)
        if (document.getElementById(id) === null) yield `${named(element)}: ${attribute} leads to nothing: "${id}"`
    }
  for (const label of root.querySelectorAll('label[for]'))
    if (document.getElementById(label.getAttribute('for') ?? '') === null)
      yield `${named(label)}: names no input: "${label.getAttribute('for')}"`
}

function* doubledIds(root: HTMLElement): Generator<string> {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) yield `the id "${id}" is there twice`
}

/** Radio buttons, and several boxes, must be in a group that has a name. */
function* namelessGroups(root: HTMLElement): Generator<string> {
  for (const choice of root.querySelectorAll<HTMLInputElement>('input[type="radio"], input[type="checkbox"]')) {
    const boxes = choice.closest('.tip-field')?.querySelectorAll('input[type="checkbox"]').length ?? 0
    if (choice.type === 'checkbox' && boxes === 1) continue
    const group = choice.closest('fieldset, [role="group"], [role="radiogroup"]')
    const labels = group?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const names = [...labels.map((id) => document.getElementById(id)), group?.querySelector(':scope > legend')]
    if (!names.some((name) => name?.textContent?.trim())) yield `${named(choice)}: is not in a named group`
  }
}

/** WCAG 2.5.8: 24 px, unless the target is a link in a sentence; the label of a choice is part of its target. */
function* smallTargets(root: HTMLElement): Generator<string> {
  for (const element of root.querySelectorAll('button, input, select, textarea, [role="option"], li > a, p > a')) {
    if (!seen(element) || element.matches('p > a')) continue
    const { width, height } = element.getBoundingClientRect()
    if (width < 24 || height < 24) yield `${named(element)}: ${Math.round(width)} × ${Math.round(height)} px to hit`
  }
}

/** What is marked as wrong says why, within it or in what describes it. */
function* unexplainedErrors(root: HTMLElement): Generator<string> {
  for (const element of root.querySelectorAll('.tip-has-error'))
    if (element.querySelector('.tip-error') === null && !element.hasAttribute('aria-describedby'))
      yield `${named(element)}: is marked as wrong, and nothing says why`
}

/** Whether the browser may offer earlier entries is never left to the browser. */
function* unsaidAutocomplete(root: HTMLElement): Generator<string> {
  for (const input of root.querySelectorAll(TYPED))
    if (!input.hasAttribute('autocomplete')) yield `${named(input)}: the browser may offer what others typed`
}

/** A table of data may scroll sideways inside a named region that keys reach (WCAG 1.4.10); the region itself has to fit. */
const scrolls = (element: Element): boolean =>
  element.closest('table')?.closest('[role="region"][aria-label][tabindex="0"]') != null

/** Nothing is cut off or needs sideways scrolling. */
export function* overflows(root: HTMLElement): Generator<string> {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) yield `the page is ${scrollWidth} px wide, ${clientWidth} px are there`
  for (const element of root.querySelectorAll('*')) {
    if (!seen(element) || element.closest('.tip-unseen') !== null || scrolls(element)) continue
    const { left, right, width } = element.getBoundingClientRect()
    if (width > 0 && (left < -1 || right > clientWidth + 1)) yield `${named(element)}: from ${left} to ${right} px`
  }
}

/** Headings go down one level at a time. */
function* skippedHeadings(root: HTMLElement): Generator<string> {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen)
  const levelOf = ({ localName }: Element): number => Number(localName.slice(1))
  for (const [at, heading] of headings.slice(1).entries())
    if (levelOf(heading) > levelOf(headings[at] as Element) + 1)
      yield `${named(heading)}: comes after <${headings[at]?.localName}>`
}

function* liveRegions(root: HTMLElement): Generator<string> {
  const polite = root.querySelectorAll('[aria-live="polite"], [role="status"]')
  if (polite.length !== 1) yield `${polite.length} polite live regions, not one`
  const loud = root.querySelectorAll('[role="alert"], [aria-live="assertive"]')
  if (loud.length > 0) yield `${loud.length} regions that interrupt`
}

/** Everything that is wrong with what a story shows. */
export function faultsOf(root: HTMLElement): string[] {
  return [
    ...danglingReferences(root),
    ...doubledIds(root),
    ...namelessGroups(root),
    ...smallTargets(root),
    ...unexplainedErrors(root),
    ...skippedHeadings(root),
    ...unsaidAutocomplete(root),
    ...liveRegions(root),
    ...overflows(root),
  ]
}

/** Fails with everything that is wrong with what a story shows. */
export function everyStory(root: HTMLElement): void {
  const faults = faultsOf(root)
  if (faults.length > 0) throw new Error(`This story is not for everybody:\n${faults.join('\n')}`)
}
