import { escapeHtml } from '@tip-standard/core'

/** A piece of a page that is safe to show. Only `html` makes one: its class is not exported. */
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
type Part = string | number | Html | readonly Html[] | undefined | false

function shown(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof SafeHtml) return part.toString()
  if (typeof part === 'object') return part.map(String).join('')
  return escapeHtml(String(part))
}

/** The one place where texts become markup: whatever is put into the template is escaped, unless it came out of one. Attributes are quoted. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new SafeHtml(texts.map((text, at) => text + (at < parts.length ? shown(parts[at]) : '')).join(''))
}
