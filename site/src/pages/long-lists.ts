import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page-list.ts'

/** A page with more rows than this is no longer read; the list is there as a file. */
export const MOST_ROWS = 600

type CodeList = { id: string; codes: { code: string; label: string }[] }

const toKebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Adds the codes to the pages of long lists, which the repository holds as files only. */
export function showLongLists(root: string, pages: readonly Page[]): Page[] {
  const file = JSON.parse(readFileSync(join(root, 'schemas/next/code-lists.json'), 'utf8')) as { codeLists: CodeList[] }
  const lists = new Map(file.codeLists.map((list) => [`reference/code-lists/${toKebab(list.id)}`, list]))
  return pages.map((page) => {
    const list = lists.get(page.route)
    if (list === undefined || page.markdown.includes('| Code |') || list.codes.length > MOST_ROWS) return page
    const rows = list.codes.map(
      ({ code, label }) => `| <a id="${code}"></a>\`${code}\` | ${label.replaceAll('|', '\\|')} |`,
    )
    return { ...page, markdown: `${page.markdown}\n| Code | Label |\n| --- | --- |\n${rows.join('\n')}\n` }
  })
}
