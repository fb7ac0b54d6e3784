/** Code in a Markdown text, fenced or in a line: nothing in it is a link or markup. */
const CODE = /^( *)(`{3,})[^\n`]*\n[\s\S]*?^ *\2 *$|`[^`\n]*`/gm

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

/** The anchor of a heading, as code hosts make it: links work there and on the site. */
export const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
