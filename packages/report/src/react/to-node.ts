'use client'

import { createElement, Fragment, type ReactNode } from 'react'
import { isElement, type Markup, type MarkupElement } from '../markup/markup.ts'

/** Attributes that have another name in React. */
const names: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
}

/** The surrounding page has a heading of its own above the report. */
const lower: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h3', h3: 'h4' }

/** Attributes that refer to elements of the report, and how to prefix their values. */
const references: Readonly<Record<string, (value: string, prefix: string) => string>> = {
  id: (value, prefix) => `${prefix}-${value}`,
  href: (value, prefix) => value.replace(/^#/, `#${prefix}-`),
  fill: (value, prefix) => value.replace(/^url\(#/, `url(#${prefix}-`),
  'aria-labelledby': (value, prefix) => value.replace(/\S+/g, (id) => `${prefix}-${id}`),
}

/** Adapts a value to the surrounding page: gives ids the prefix of the report, and classes names of their own. */
function ownValue(name: string, value: string | number | undefined, prefix: string): string | number | undefined {
  if (typeof value !== 'string') return value
  if (name === 'class') return value.replace(/\btip-/g, 'tip-report-')
  return references[name]?.(value, prefix) ?? value
}

function toElement({ tag, attributes, children }: MarkupElement, prefix: string): ReactNode {
  const given = Object.entries(attributes).map(([name, value]) => [names[name] ?? name, ownValue(name, value, prefix)])
  return createElement(lower[tag] ?? tag, Object.fromEntries(given), ...children.map((child) => toNode(child, prefix)))
}

/**
 * Converts a piece of a report to React nodes: elements become React elements, and texts stay texts, so that nothing is
 * ever interpreted as HTML. Every id gets `prefix`, so that a page can hold several reports.
 */
export function toNode(markup: Markup, prefix: string): ReactNode {
  if (markup === undefined || typeof markup === 'string') return markup
  if (isElement(markup)) return toElement(markup, prefix)
  return createElement(Fragment, null, ...markup.map((part) => toNode(part, prefix)))
}
