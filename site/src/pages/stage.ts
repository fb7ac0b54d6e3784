import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeCards } from './cards.ts'
import { drawDiagrams } from './diagrams.ts'
import { folderIndexes } from './folder-indexes.ts'
import { frenchReference } from './french-reference.ts'
import { showLongLists } from './long-lists.ts'
import { replaceOutsideCode } from './markdown.ts'
import { openTools } from './open-tools.ts'
import { listPages, type Page } from './page-list.ts'
import { showPractice } from './practice-mark.ts'
import { publicRepository, publicSite } from './publisher.ts'
import { type LinkTargets, rewriteLinks } from './rewrite-links.ts'

/** Every page of the site: those of the repository, the lists of folders that have none, and the reference in French. */
export function allPages(root: string): Page[] {
  const pages = showLongLists(root, listPages(root))
  return [...pages, ...folderIndexes(pages), ...frenchReference(root)]
}

/** Writes every page as the generator of the site reads it into a folder, with what pages show in `public`; `tools` are the programs that live in the site. */
export function stagePages(root: string, folder: string, tools: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true })
  const pages = allPages(root)
  const files = new Map<string, string>()
  const targets = { ...linkTargets(root, pages), site: '' }
  for (const { source, route, markdown } of pages) {
    const drawn = drawDiagrams(markdown, files)
    // Vue reads braces as its own; the standard means nothing by them.
    const text = replaceOutsideCode(drawn, (part) => part.replaceAll('{{', '&#123;&#123;'))
    write(join(folder, `${route}.md`), showPractice(makeCards(openTools(rewriteLinks(text, source, targets), tools))))
  }
  cpSync(join(root, 'site/public'), join(folder, 'public'), { recursive: true })
  for (const [path, text] of files) write(join(folder, 'public', path), text)
}

/** Where the links of the pages of a repository may lead. */
function linkTargets(root: string, pages: readonly Page[]): Omit<LinkTargets, 'site'> {
  const isFile = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false
  return {
    routes: new Map(pages.map(({ source, route }) => [source, route])),
    isServed: (path) => path.startsWith('schemas/') && isFile(path),
    isInRepository: (path) => existsSync(join(root, path)),
    repository: publicRepository(root),
  }
}

/**
 * Gives the text of a README as a registry shows it: every link whole, to the public site or repository. Throws until `publisher.json` names
 * both.
 */
export function readmeForRegistry(root: string, source: string): string {
  const site = publicSite(root)
  const targets = linkTargets(root, allPages(root))
  if (site === undefined || targets.repository === undefined)
    throw new Error('Stopped: publisher.json does not name a site and a repository yet.')
  const links = { ...targets, site }
  return rewriteLinks(readFileSync(join(root, source), 'utf8'), source, links)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
