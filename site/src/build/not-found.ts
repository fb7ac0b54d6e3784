import { escapeHtml } from '@tip-standard/core'

/** The text of the page for unknown addresses in one language, and the address of the start page in that language. */
export type NotFound = { language: string; start: string; title: string; linkText: string }

const EMPTY = '<div id="app"></div>'

const toSection = ({ language, start, title, linkText }: NotFound): string =>
  `<section lang="${language}"><h1>${escapeHtml(title)}</h1><p><a href="${escapeHtml(start)}">${escapeHtml(linkText)}</a></p></section>`

/**
 * Gives the page for unknown addresses a text for browsers that run no scripts. The generator leaves the frame of that page empty, and
 * replaces what is in it, so the text is put beside it. Throws if the page has no such frame.
 */
export function addNotFound(html: string, texts: readonly NotFound[]): string {
  const text = `\n    <noscript><main class="vp-doc">${texts.map(toSection).join('')}</main></noscript>`
  const filled = html.replace(EMPTY, () => EMPTY + text)
  if (filled === html)
    throw new Error('The page for unknown addresses has no empty frame, so no text can be put beside it.')
  return filled
}
