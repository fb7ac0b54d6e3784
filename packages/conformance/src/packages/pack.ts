import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Package, repository } from './repository.ts'

/** Runs pnpm: the one that runs the tests, else the one that the README names. */
export function pnpm(cwd: string, ...args: string[]): string {
  const own = process.env['npm_execpath']
  const [command, first] = own?.includes('pnpm') ? [process.execPath, [own]] : ['npx', ['-y', 'pnpm@10']]
  return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Packs packages into `tarballs` of a folder, and gives where each is, for the `package.json` of any folder. */
export function packAll(packages: readonly Package[], folder: string): Record<string, string> {
  return Object.fromEntries(
    packages.map(({ folder: from, manifest }) => {
      const tarball = `${manifest.name.replace(/\W+/g, '-')}.tgz`
      pnpm(join(repository, from), 'pack', '--out', join(folder, 'tarballs', tarball))
      return [manifest.name, `file:${join(folder, 'tarballs', tarball)}`]
    }),
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
