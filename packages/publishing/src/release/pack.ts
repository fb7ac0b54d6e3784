import { execFileSync } from 'node:child_process'
import { publishedPackages } from '../written-files.ts'

/** Runs pnpm in a folder: the one that runs this, else the one that the README names. */
export function pnpm(cwd: string, ...args: string[]): string {
  const own = process.env['npm_execpath']
  const [command, first] = own?.includes('pnpm') ? [process.execPath, [own]] : ['npx', ['-y', 'pnpm@10']]
  try {
    return execFileSync(command, [...first, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    // What a build prints before it fails is long, and says nothing of why.
    const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-20)
    throw new Error(`pnpm ${args.join(' ')}:\n${last.map((line) => line.slice(0, 300)).join('\n')}`)
  }
}

/**
 * Packs packages of a checkout that is built into a folder, as `tip-standard-core.tgz`: those named, or every published
 * one; gives their names.
 */
export function pack(
  checkout: string,
  folder: string,
  names: readonly string[] = publishedPackages().map(({ manifest }) => manifest.name),
): readonly string[] {
  const filters = names.flatMap((name) => ['--filter', name])
  pnpm(checkout, '--recursive', ...filters, 'pack', '--out', `${folder}/%s.tgz`)
  return names
}
