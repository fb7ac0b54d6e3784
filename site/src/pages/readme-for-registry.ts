import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPages, linkTargets } from './all-pages.ts'
import { rewriteLinks } from './rewrite-links.ts'

/** The sentence of a README that leads to its tarball. */
const UNTIL_PUBLISHED = /^The packages are not in a registry yet: .*, then\n\n/m

/**
 * Gives the text of a README as the registry of a published package shows it: links are whole, to the public site or the public repository
 * (addresses without a slash at their end), and packages are installed by name.
 */
export function readmeForRegistry(
  root: string,
  source: string,
  publisher: { site: string; repository: string },
): string {
  const text = readFileSync(join(root, source), 'utf8')
    .replace(UNTIL_PUBLISHED, '')
    .replace(/\.\.\/tarballs\/tip-standard-([\w-]+)\.tgz/g, '@tip-standard/$1')
  return rewriteLinks(text, source, { ...linkTargets(root, allPages(root)), ...publisher })
}
