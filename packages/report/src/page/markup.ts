import { escapeHtml } from '@tip-standard/core'

/** A piece of HTML. Texts become one only by way of `el`, which escapes them. */
export type Markup = { readonly html: string }

/** What is in an element; texts are escaped, `undefined` is left out. */
export type Child = Markup | string | undefined

/** Takes markup that was made elsewhere, of escaped texts, such as a chart. */
export const made = (html: string): Markup => ({ html })

const childText = (child: Child): string => {
  if (child === undefined) return ''
  return typeof child === 'string' ? escapeHtml(child) : child.html
}

/** Makes an element with attributes; those that are `undefined` are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('')
  const content = children.flat().map(childText).join('')
  return { html: `<${name}${written}>${content}</${name}>` }
}

/** Several pieces as one. */
export const join = (...parts: readonly (Child | readonly Child[])[]): Markup => ({
  html: parts.flat().map(childText).join(''),
})
