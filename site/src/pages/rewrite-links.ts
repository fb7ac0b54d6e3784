import { posix } from 'node:path'
import { replaceOutsideBlocks } from './markdown.ts'

/** Where links of pages may lead. */
export type LinkTargets = {
  /** Addresses of pages by their file in the repository. */
  routes: ReadonlyMap<string, string>
  /** Whether the site serves a file of the repository as it is, under the same path. */
  isServed: (path: string) => boolean
  /** Whether the repository has a file or folder. */
  isInRepository: (path: string) => boolean
  /** The address of the public repository, without a slash at its end, once there is one. */
  repository: string | undefined
  /** What stands before the addresses of the site: nothing on its own pages, its whole address for readers elsewhere. */
  site: string
}

// Code in a line is passed over; a label may hold code, and brackets in it.
const LINK = /`[^`\n]*`|(!?)\[((?:`[^`\n]*`|[^\][`])*)\]\(<?([^)\s>]+)>?((?: "[^"]*")?)\)/g

/**
 * Rewrites the links of a Markdown text, which lead to files of the repository, to addresses of the site. A link to a source that the site
 * does not have leads to the public repository, or becomes plain text while there is none. Throws where a link leads to nothing.
 */
export function rewriteLinks(markdown: string, source: string, targets: LinkTargets): string {
  const { routes, isServed, isInRepository, repository, site } = targets
  const rewrite = (whole: string, image?: string, label?: string, target?: string, title?: string): string => {
    if (target === undefined || /^([a-z][a-z+.-]*:|[#/])/i.test(target)) return whole
    const [file = '', anchor] = decodeURI(target).split('#')
    const path = posix.normalize(posix.join(posix.dirname(source), file)).replace(/\/$/, '')
    const at = anchor === undefined ? '' : `#${anchor}`
    const to = (address: string): string => `${image}[${label}](${address}${at}${title})`
    const route = routes.get(path) ?? routes.get(`${path}/README.md`) ?? routes.get(`${path}/index.md`)
    if (route !== undefined) return to(`${site}/${route.replace(/(^|\/)index$/, '$1')}`)
    if (isServed(path)) return to(`${site}/${path}`)
    if (!isInRepository(path)) throw new Error(`${source} leads to ${target}, which does not exist.`)
    return repository === undefined ? (label ?? '') : to(`${repository}/blob/HEAD/${path}`)
  }
  return replaceOutsideBlocks(markdown, (text) => text.replace(LINK, rewrite))
}
