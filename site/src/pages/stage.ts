import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { allPages, linkTargets } from './all-pages.ts'
import { makeCards } from './cards.ts'
import { drawDiagrams } from './diagrams.ts'
import { replaceOutsideCode } from './markdown.ts'
import { openTools } from './open-tools.ts'
import { addOtherLanguage } from './other-language.ts'
import { showPractice } from './practice-mark.ts'
import { publicRepository } from './publisher.ts'
import { rewriteLinks } from './rewrite-links.ts'

/**
 * Writes every page as the generator of the site reads it into a folder, with what pages show in `public`; `tools` are
 * the programs that live in the site, and `base` is the folder of the server in which it lives.
 */
export function stagePages(root: string, folder: string, tools: readonly string[], base: string): void {
  rmSync(folder, { recursive: true, force: true })
  const pages = allPages(root)
  const files = new Map<string, string>()
  const targets = { ...linkTargets(root, pages), repository: publicRepository(root), site: '' }
  const routes = new Set(pages.map(({ route }) => route))
  for (const { source, route, markdown } of pages) {
    const drawn = drawDiagrams(markdown, files, base)
    // Vue reads braces as its own; the standard means nothing by them.
    const text = replaceOutsideCode(drawn, (part) => part.replaceAll('{{', '&#123;&#123;'))
    write(
      join(folder, `${route}.md`),
      addOtherLanguage(route, routes, showPractice(makeCards(openTools(rewriteLinks(text, source, targets), tools)))),
    )
  }
  cpSync(join(root, 'site/public'), join(folder, 'public'), { recursive: true })
  for (const [path, text] of files) write(join(folder, 'public', path), text)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
