import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

function read(root: string): Record<string, unknown> {
  const path = join(root, 'publisher.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {}
}

/** The address of the public repository that `publisher.json` names; undefined while it is not filled in. */
export function publicRepository(root: string): string | undefined {
  const { repository } = read(root)
  return typeof repository === 'string' && repository.startsWith('https://') ? repository.replace(/\/$/, '') : undefined
}

/** The address of the site that `publisher.json` names, without a slash at its end; undefined while it is not filled in. */
export function publicSite(root: string): string | undefined {
  const { site } = read(root)
  return typeof site === 'string' && site.startsWith('https://') ? site.replace(/\/$/, '') : undefined
}

/** The folder of the server in which the site lives: `/` while no address is known. */
export function publicBase(root: string): string {
  const site = publicSite(root)
  return site === undefined ? '/' : new URL(`${site}/`).pathname
}
