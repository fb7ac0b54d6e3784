import { escapeHtml } from '@tip-standard/core'
/** A piece of a document: a text, or an element with its content. Both React and plain HTML are generated from it. */
export type Markup = string | MarkupElement

/** An element; attributes are those that HTML and React call by the same name, and `class`. */
export type MarkupElement = {
  tag: string
  class?: string
  attributes: { readonly [name: string]: string }
  children: readonly Markup[]
}

/** Makes an element, such as `element('p.tip-print-ask', 'How old are you?')`; `undefined` children are left out. */
export function element(name: string, ...children: readonly (Markup | undefined)[]): MarkupElement {
  const [tag = '', ...classes] = name.split('.')
  return {
    tag,
    ...(classes.length === 0 ? {} : { class: classes.join(' ') }),
    attributes: {},
    children: children.filter((child) => child !== undefined),
  }
}

/** The same element with attributes. */
export function withAttributes(of: MarkupElement, attributes: MarkupElement['attributes']): MarkupElement {
  return { ...of, attributes: { ...of.attributes, ...attributes } }
}

/** Markup as HTML. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup)
  const { tag, class: classes, attributes, children } = markup
  const given = Object.entries({ ...(classes === undefined ? {} : { class: classes }), ...attributes })
  const written = given.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
  return `<${tag}${written}>${children.map(toHtml).join('')}</${tag}>`
}
