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

/** What may be in a template: texts are escaped, pieces and lists of pieces are taken as they are, and nothing is left out. */
export type Part = string | number | Html | readonly Html[] | undefined | false

function shown(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof SafeHtml) return part.toString()
  if (typeof part === 'object') return part.map(String).join('')
  return escapeHtml(String(part))
}

/**
 * The one place where texts become markup: whatever is put into the template is escaped, unless it came out of one.
 * Attributes are quoted.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new SafeHtml(texts.map((text, at) => text + (at < parts.length ? shown(parts[at]) : '')).join(''))
}

/** A text with pieces in its places `{…}`: the text is escaped as it is in a template. */
export function fillHtml(text: string, pieces: Readonly<Record<string, Part>>): Html {
  const parts = text.split(/\{(\w+)\}/)
  return new SafeHtml(parts.map((part, at) => shown(at % 2 === 0 ? part : pieces[part])).join(''))
}

/** A page as a tree that can be changed: texts and attributes are escaped when it is written again. */
export type HtmlTree = DefaultTreeAdapterTypes.DocumentFragment

/** The page with changes that are made to its tree. */
export function changeHtml(page: Html, change: (tree: HtmlTree) => void): Html {
  const tree = parseFragment(page.toString())
  change(tree)
  return new SafeHtml(serialize(tree))
}

/** A piece of a page as nodes of a tree. */
export const nodesOf = (piece: Html): DefaultTreeAdapterTypes.ChildNode[] => parseFragment(piece.toString()).childNodes
