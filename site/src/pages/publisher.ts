import { join } from 'node:path'
import { isAddress, readPublisher } from '@tip-standard/publishing'

/** An address that `publisher.json` names, without a slash at its end; undefined while it is not filled in. */
function addressOf(root: string, member: 'repository' | 'site'): string | undefined {
  const address = readPublisher(join(root, 'publisher.json'))[member]
  return address !== null && isAddress(address) ? address.replace(/\/$/, '') : undefined
}

/** The address of the public repository. */
export const publicRepository = (root: string): string | undefined => addressOf(root, 'repository')

/** The address of the site. */
export const publicSite = (root: string): string | undefined => addressOf(root, 'site')

/** The folder of the server in which the site lives: `/` while no address is known. */
export function publicBase(root: string): string {
  const site = publicSite(root)
  return site === undefined ? '/' : new URL(`${site}/`).pathname
}
