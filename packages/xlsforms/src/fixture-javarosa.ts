/**
 * The dependency graph that JavaRosa, the engine of ODK Collect, makes of an XForm: it does not open a form in which a
 * node depends on itself.
 */

import { JSDOM } from 'jsdom'
import { walkXPath, type XPathExpression } from './xpath/expression.ts'
import { parseXPath } from './xpath/parse-xpath.ts'

/**
 * Attributes of a bind that JavaRosa evaluates in dependency order; `constraint` is not among them, because it is
 * evaluated when an answer is given.
 */
const TRIGGERABLE = ['relevant', 'required', 'readonly', 'calculate']

/** The absolute path that steps lead to from a node. */
function absolute(steps: readonly string[], from: readonly string[]): string[] {
  const path = [...from]
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path
}

const toStep = ({ axis, test }: { axis: string; test: string }): string =>
  axis === 'parent' ? '..' : axis === 'self' ? '.' : test

/** The nodes that trigger an expression: every path in it, including those in its conditions on entries. */
function triggers(expression: XPathExpression, from: readonly string[]): string[] {
  if (expression.kind === 'path') {
    const start = expression.from === 'root' ? [] : from
    const steps = expression.steps.map(toStep)
    const inner = expression.steps.flatMap(({ predicates }, index) =>
      predicates.flatMap((one) => triggers(one, absolute(steps.slice(0, index + 1), start))),
    )
    return [absolute(steps, start).join('/'), ...inner]
  }
  const parts = [...walkXPath(expression)].slice(1).filter(({ kind }) => kind === 'path')
  return parts.flatMap((part) => triggers(part, from))
}

const { DOMParser } = new JSDOM('').window

/** An XForm as a document. */
export function documentOf(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  const [fault] = document.getElementsByTagName('parsererror')
  if (fault !== undefined) throw new Error(`This is not XML: ${fault.textContent}`)
  return document
}

/** The nodes of an XForm that depend on themselves, as `TriggerableDag` of JavaRosa 5 finds them. */
export function javaRosaCycle(document: Document): string[] {
  const paths: string[] = []
  const read = (element: Element, above: string): void => {
    const path = above === '' ? element.localName : `${above}/${element.localName}`
    paths.push(path)
    for (const child of element.children) read(child, path)
  }
  const main = document.querySelector('model > instance')?.firstElementChild
  if (main) read(main, '')
  /** From a trigger to the nodes that change with it. */
  const next = new Map<string, Set<string>>()
  for (const bind of document.querySelectorAll('bind')) {
    const target = (bind.getAttribute('nodeset') ?? '').slice(1)
    for (const name of TRIGGERABLE) {
      const text = bind.getAttribute(name)
      const parsed = text === null ? undefined : parseXPath(text)
      if (parsed?.ok === false) throw new Error(`not read: ${text}`)
      // The relevance of a group applies to everything in it.
      const targets = name === 'relevant' ? paths.filter((path) => `${path}/`.startsWith(`${target}/`)) : [target]
      for (const trigger of parsed === undefined ? [] : triggers(parsed.expression, target.split('/')))
        next.set(trigger, new Set([...(next.get(trigger) ?? []), ...targets]))
    }
  }
  // The nodes left after repeatedly removing every node that no remaining node triggers.
  let rest = new Set(next.keys())
  for (;;) {
    const reached = new Set([...rest].flatMap((path) => [...(next.get(path) ?? [])]))
    const left = new Set([...rest].filter((path) => reached.has(path)))
    if (left.size === rest.size) return [...left].sort()
    rest = left
  }
}

/** The groups and repeats of an XForm with nothing to show: Collect cannot show a screen for them. */
export function emptyGroups(document: Document): string[] {
  const within = (part: Document | Element, names: readonly string[]): Element[] =>
    names.flatMap((name) => [...part.getElementsByTagNameNS('*', name)])
  return within(document, ['group', 'repeat'])
    .filter((part) => within(part, ['input', 'select', 'select1']).length === 0)
    .map((part) => part.getAttribute('ref') ?? part.getAttribute('nodeset') ?? '')
}
