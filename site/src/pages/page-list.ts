import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of the site: the Markdown file in the repository that it is made from, and its address without a slash in front. */
export type Page = { source: string; route: string; title: string; markdown: string }

const FOLDERS: readonly [folder: string, route: string][] = [
  ['docs', ''],
  ['packages', 'packages'],
  ['schemas', 'schemas'],
  ['examples', 'examples'],
]

/** Folders without pages: what is installed or built, and files for tests. */
const SKIPPED = /(^|\/)(node_modules|dist|out|test|src|api|\.[^/]+)$/

function markdownBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.test(path) ? [] : markdownBelow(root, path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** The address of a Markdown file of the repository. */
function routeOf(source: string): string {
  const withoutEnding = source.replace(/\.md$/, '').replace(/(^|\/)README$/, '$1index')
  // Stories are part of the standard; the examples beside the packages are programs.
  if (withoutEnding.startsWith('schemas/examples/')) return withoutEnding.replace('schemas/examples/', 'stories/')
  for (const [folder, route] of FOLDERS)
    if (withoutEnding.startsWith(`${folder}/`))
      return `${route}/${withoutEnding.slice(folder.length + 1)}`.replace(/^\//, '')
  return `project/${source === 'README.md' ? 'about' : withoutEnding.toLowerCase()}`
}

/** The text of the first heading of a page, as plain text. */
function titleOf(markdown: string): string {
  const heading = /^# +(.+)$/m.exec(markdown)?.[1] ?? ''
  return heading.replaceAll('`', '').replace(/\\([_*])/g, '$1')
}

/** Reads one Markdown file as a page. */
function readPage(root: string, source: string): Page {
  const markdown = readFileSync(join(root, source), 'utf8')
  return { source, route: routeOf(source), title: titleOf(markdown), markdown }
}

/** Lists the pages that are written or generated in a checkout of the repository. */
export function listPages(root: string): Page[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'))
  const below = FOLDERS.flatMap(([folder]) => (existsSync(join(root, folder)) ? markdownBelow(root, folder) : []))
  return [...top, ...below].sort().map((source) => readPage(root, source))
}
