import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { folderIndexes } from './folder-indexes.ts'
import { frenchReference } from './french-reference.ts'
import { showLongLists } from './long-lists.ts'
import { listPages, type Page } from './page-list.ts'
import type { LinkTargets } from './rewrite-links.ts'

/** Every page of the site: those of the repository, the lists of folders that have none, and the reference in French. */
export function allPages(root: string): Page[] {
  const pages = showLongLists(root, listPages(root))
  return [...pages, ...folderIndexes(pages), ...frenchReference(root)]
}

/** What links of the pages of a repository may lead to, on the site and in the repository. */
export function linkTargets(root: string, pages: readonly Page[]): Omit<LinkTargets, 'site' | 'repository'> {
  const isFile = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false
  return {
    routes: new Map(pages.map(({ source, route }) => [source, route])),
    isServed: (path) => path.startsWith('schemas/') && isFile(path),
    isInRepository: (path) => existsSync(join(root, path)),
  }
}
