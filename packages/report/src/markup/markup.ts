import { escapeHtml } from '@tip-standard/core'

/** An element with its attributes and what is in it. */
export type MarkupElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly Markup[]
  /** Whether it is one of SVG with nothing in it, which is written as `<rect/>`. */
  readonly isLeaf?: true
}

/**
 * A piece of a page or of a drawing, before it is written: a text, an element, or several pieces; `undefined` is
 * nothing. A text never becomes an element: `toHtml` escapes it, and React writes it as a text.
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

/** Writes a piece as HTML, in which SVG is written as HTML has it. Every text and every value of an attribute is escaped. */
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
