import { escapeHtml } from '@tip-standard/core'

/** An element with its attributes and children. */
export type MarkupElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly Markup[]
  /** Whether this is an SVG element without children, which is written as `<rect/>`. */
  readonly isLeaf?: true
}

/**
 * A piece of a page or of a drawing before it is rendered: a text, an element, or several pieces; `undefined` renders
 * nothing. A text never becomes an element: `toHtml` escapes it, and React renders it as text.
 */
export type Markup = string | MarkupElement | readonly Markup[] | undefined

/** Makes an element with attributes; those that are `undefined` are left out. */
export const el = (
  tag: string,
  attributes: MarkupElement['attributes'],
  ...children: readonly Markup[]
): MarkupElement => ({ tag, attributes, children })

/** Whether a piece is an element. */
export const isElement = (markup: Exclude<Markup, string | undefined>): markup is MarkupElement => 'tag' in markup

/** Writes a piece as HTML, and SVG as SVG within HTML. Escapes every text and every attribute value. */
export function toHtml(markup: Markup): string {
  if (markup === undefined) return ''
  if (typeof markup === 'string') return escapeHtml(markup)
  if (!isElement(markup)) return markup.map(toHtml).join('')
  const { tag, attributes, children, isLeaf } = markup
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('')
  return isLeaf === true ? `<${tag}${written}/>` : `<${tag}${written}>${children.map(toHtml).join('')}</${tag}>`
}
