import type { DefaultTreeAdapterTypes } from 'parse5'
import { type Html, type HtmlTree, nodesOf } from './html.ts'

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element

type Parent = DefaultTreeAdapterTypes.ParentNode

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node

/** Every descendant of an element, in page order. */
export const elementsOf = (parent: Parent): Element[] =>
  parent.childNodes.filter(isElement).flatMap((one) => [one, ...elementsOf(one)])

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** Sets an attribute; `undefined` removes it. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const known = element.attrs.find((one) => one.name === name)
  if (value === undefined) element.attrs = element.attrs.filter((one) => one !== known)
  else if (known === undefined) element.attrs.push({ name, value })
  else known.value = value
}

/** The nearest ancestor of an element with one of these names. */
export function around(element: Element, ...names: readonly string[]): Element | undefined {
  const parent = element.parentNode
  if (parent === null || !isElement(parent)) return undefined
  return names.includes(parent.tagName) ? parent : around(parent, ...names)
}

/** Inserts a piece of a page before an element; with `undefined`, at the beginning of the parent. */
export function insert(parent: Element | HtmlTree, piece: Html, before: Element | undefined): void {
  const nodes = nodesOf(piece)
  for (const node of nodes) node.parentNode = parent
  parent.childNodes.splice(before === undefined ? 0 : parent.childNodes.indexOf(before), 0, ...nodes)
}

/** The text of an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node) : '')).join('')

/** Replaces the content of an element with a text. */
export function setText(element: Element, text: string): void {
  // HTML parsers drop a newline at the beginning of a text area.
  const value = text.startsWith('\n') ? `\n${text}` : text
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }]
}
