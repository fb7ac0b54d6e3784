import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '@tip-standard/publishing/pack'
import { type Package, repository } from './repository.ts'

/** Packs packages into `tarballs` of a folder, all in one run, and gives where each is, for the `package.json` of any folder. */
export function packAll(packages: readonly Package[], folder: string): Record<string, string> {
  const names = packages.map(({ manifest }) => manifest.name)
  const tarballs = join(folder, 'tarballs')
  pack(repository, tarballs, names)
  return Object.fromEntries(
    names.map((name) => [name, `file:${join(tarballs, `${name.slice(1).replace('/', '-')}.tgz`)}`]),
  )
}

/** What packages need from others, linked to what is installed here: the test needs no network. */
export function linkOutsiders(packages: readonly Package[]): Record<string, string> {
  const links: Record<string, string> = {}
  for (const { folder: from, manifest } of packages) {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const place = join(repository, from, 'node_modules', name)
      if (!name.startsWith('@tip-standard/')) links[name] = `link:${realpathSync(place)}`
    }
  }
  return links
}
