import { posix } from 'node:path'

/** Where links of pages may lead. */
export type LinkTargets = {
  /** Addresses of pages by their file in the repository. */
  routes: ReadonlyMap<string, string>
  /** Whether the site serves a file of the repository as it is, under the same path. */
  isServed: (path: string) => boolean
  /** The address of the sources, without a slash at its end, once there is one. */
  repository: string | undefined
}

// A label may hold code, and brackets in it.
const LINK = /(!?)\[((?:`[^`\n]*`|[^\][`])*)\]\(<?([^)\s>]+)>?((?: "[^"]*")?)\)/g

/**
 * Rewrites the links of a Markdown text, which lead to files of the repository, to addresses of the site. A link to a source that the site
 * does not have leads to the public repository, or becomes plain text while there is none.
 */
export function rewriteLinks(markdown: string, source: string, targets: LinkTargets): string {
  return markdown.replace(LINK, (whole, image: string, label: string, target: string, title: string) => {
    if (/^([a-z][a-z+.-]*:|[#/])/i.test(target)) return whole
    const [file = '', anchor] = decodeURI(target).split('#')
    const path = posix.normalize(posix.join(posix.dirname(source), file)).replace(/\/$/, '')
    const at = anchor === undefined ? '' : `#${anchor}`
    const route =
      targets.routes.get(path) ?? targets.routes.get(`${path}/README.md`) ?? targets.routes.get(`${path}/index.md`)
    if (route !== undefined) return `${image}[${label}](/${route.replace(/(^|\/)index$/, '$1')}${at}${title})`
    if (targets.isServed(path)) return `${image}[${label}](/${path}${at}${title})`
    return targets.repository === undefined
      ? label
      : `${image}[${label}](${targets.repository}/blob/HEAD/${path}${at}${title})`
  })
}
