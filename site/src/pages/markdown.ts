/** Code in a Markdown text, fenced or in a line: nothing in it is a link or markup. */
const CODE = /^( *)(`{3,})[^\n`]*\n[\s\S]*?^ *\2 *$|`[^`\n]*`/gm

/** A block of code, whole; nothing of it is captured by itself, so that a text can be split by it. */
const BLOCK = /((?:^ *```[^\n`]*\n)(?:[\s\S]*?)^ *``` *$)/m

/** Changes a Markdown text everywhere but in its code. */
export function replaceOutsideCode(markdown: string, change: (text: string) => string): string {
  let result = ''
  let end = 0
  for (const { 0: code, index } of markdown.matchAll(CODE)) {
    result += change(markdown.slice(end, index)) + code
    end = index + code.length
  }
  return result + change(markdown.slice(end))
}

/** Changes a Markdown text everywhere but in its blocks of code. */
export function replaceOutsideBlocks(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(BLOCK)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}

/** The anchor of a heading, as code hosts make it: links work there and on the site. */
export const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
