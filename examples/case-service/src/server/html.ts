import { escapeHtml } from '@tip-standard/core'
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

/** A piece of a page that is safe to show. Only `html`, `fillHtml` and `changeHtml` make one: its class is not exported. */
class SafeHtml {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

export type Html = SafeHtml

/**
 * The allowed parts of a template: texts are escaped, pieces and lists of pieces are inserted unchanged, and
 * `undefined` and `false` insert nothing.
 */
export type Part = string | number | Html | readonly Html[] | undefined | false

function shown(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof SafeHtml) return part.toString()
  if (typeof part === 'object') return part.map(String).join('')
  return escapeHtml(String(part))
}

/**
 * The only place where texts become markup: everything inserted in a template is escaped, unless it came from one.
 * Attributes must be quoted.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new SafeHtml(texts.map((text, at) => text + (at < parts.length ? shown(parts[at]) : '')).join(''))
}

/** Fills pieces in the placeholders `{…}` of a text, which is escaped as in a template. */
export function fillHtml(text: string, pieces: Readonly<Record<string, Part>>): Html {
  const parts = text.split(/\{(\w+)\}/)
  return new SafeHtml(parts.map((part, at) => shown(at % 2 === 0 ? part : pieces[part])).join(''))
}

/** A page as a tree that can be changed: texts and attributes are escaped when it is serialised. */
export type HtmlTree = DefaultTreeAdapterTypes.DocumentFragment

/** Returns the page after changes to its tree. */
export function changeHtml(page: Html, change: (tree: HtmlTree) => void): Html {
  const tree = parseFragment(page.toString())
  change(tree)
  return new SafeHtml(serialize(tree))
}

/** A piece of a page as nodes of a tree. */
export const nodesOf = (piece: Html): DefaultTreeAdapterTypes.ChildNode[] => parseFragment(piece.toString()).childNodes
