/** A fenced block of code in a Markdown text: language, the words after it, its text, the line where it begins (from 1). */
export type CodeBlock = { language: string; marks: string[]; text: string; line: number }

/** A fenced block: indent, fence, the words after it, the text. */
const fence = /^( *)(`{3,})([^\n`]*)\n([\s\S]*?)^ *\2 *$/gm

/** Lists the fenced blocks of code of a Markdown text. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  for (const { 3: info = '', 4: text = '', index } of markdown.matchAll(fence)) {
    const [language = '', ...marks] = info.trim().split(/\s+/)
    blocks.push({ language, marks, text, line: markdown.slice(0, index).split('\n').length })
  }
  return blocks
}

/** Lists the lines that a program in a document claims to print: the comments at its end. */
export function promisedOutput(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  const first = lines.findLastIndex((line) => !line.startsWith('// ')) + 1
  return lines.slice(first).map((line) => line.slice(3))
}

const withoutBlocks = (markdown: string): string => markdown.replace(fence, '')

/** Lists the targets of the links and images of a Markdown text that lead to files: no addresses of the web. */
export function relativeLinks(markdown: string): string[] {
  return [
    ...withoutBlocks(markdown)
      .replace(/`[^`\n]*`/g, 'code')
      .matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)/gm),
  ]
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
}

/** Lists the anchors of a Markdown text, as they are made from its headings. */
export function anchors(markdown: string): Set<string> {
  const found = new Map<string, number>()
  const result = new Set<string>()
  for (const [, heading = ''] of withoutBlocks(markdown).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = toSlug(heading)
    const count = found.get(slug) ?? 0
    found.set(slug, count + 1)
    result.add(count === 0 ? slug : `${slug}-${count}`)
  }
  for (const [, id = ''] of markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)) result.add(id)
  return result
}

const toSlug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
