import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Package, repository } from './repository.ts'

/** Runs pnpm: the one that runs the tests, else the one that the README names. */
export function pnpm(cwd: string, ...args: string[]): string {
  const own = process.env['npm_execpath']
  const [command, first] = own?.includes('pnpm') ? [process.execPath, [own]] : ['npx', ['-y', 'pnpm@10']]
  try {
    return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    // pnpm says what is wrong on its standard output.
    throw new Error(`pnpm ${args.join(' ')}: ${(error as { stdout?: string }).stdout ?? ''}`)
  }
}

/** Packs packages into `tarballs` of a folder, all in one run, and gives where each is, for the `package.json` of any folder. */
export function packAll(packages: readonly Package[], folder: string): Record<string, string> {
  const names = packages.map(({ manifest }) => manifest.name)
  const tarballs = join(folder, 'tarballs')
  pnpm(
    repository,
    '--recursive',
    ...names.flatMap((name) => ['--filter', name]),
    'pack',
    '--out',
    join(tarballs, '%s.tgz'),
  )
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
