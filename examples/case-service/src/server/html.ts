import { escapeHtml } from '@tip-standard/core'

/** A piece of a page that is safe to show. Only `html` and `fillHtml` make one: its class is not exported. */
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

/** The one place where texts become markup: whatever is put into the template is escaped, unless it came out of one. Attributes are quoted. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new SafeHtml(texts.map((text, at) => text + (at < parts.length ? shown(parts[at]) : '')).join(''))
}

/** A text with pieces in its places `{…}`: the text is escaped as it is in a template. */
export function fillHtml(text: string, pieces: Readonly<Record<string, Part>>): Html {
  const parts = text.split(/\{(\w+)\}/)
  return new SafeHtml(parts.map((part, at) => shown(at % 2 === 0 ? part : pieces[part])).join(''))
}
