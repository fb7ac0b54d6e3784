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

/** The folder of the server in which the site lives, from the address in `publisher.json`: `/` while there is none. */
export function publicBase(root: string): string {
  const site = read(root)['site']
  return typeof site === 'string' && site.startsWith('https://') ? new URL(`${site.replace(/\/$/, '')}/`).pathname : '/'
}
