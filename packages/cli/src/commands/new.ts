import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { packageFolder } from '../process/package-folder.ts'
import { fillFolder } from './write-folder.ts'

/** Options of `tip new`. */
export type NewOptions = { tarballs?: string }

type Dependencies = Record<string, string>
type Manifest = { version: string; dependencies?: Dependencies; devDependencies?: Dependencies }

const isOurs = (name: string): boolean => name.startsWith('@tip-standard/')
const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest

/** The packages in a folder of tarballs, `{ name: file }`, as a `package.json` in `from` names them. */
function tarballsIn(folder: string, from: string): Dependencies {
  if (!existsSync(folder)) throw new CouldNotRun('The folder of --tarballs does not exist.')
  const files = readdirSync(folder).flatMap((file) => {
    const [, name] = /^tip-standard-([a-z-]+?)(?:-\d[^/]*)?\.tgz$/.exec(file) ?? []
    return name === undefined ? [] : [[`@tip-standard/${name}`, `file:${relative(from, join(folder, file))}`] as const]
  })
  if (files.length === 0)
    throw new CouldNotRun('There is no package in the folder of --tarballs. "pnpm tarballs" makes them.')
  return Object.fromEntries(files)
}

/** Asks for this version of our packages, or for the tarballs, which then stand for what they depend on as well. */
function pointTo(manifest: Manifest, version: string, tarballs: Dependencies | undefined): object {
  const change = (dependencies: Dependencies = {}): Dependencies =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => {
        if (!isOurs(name)) return [name, range]
        const file = tarballs?.[name]
        if (tarballs !== undefined && file === undefined)
          throw new CouldNotRun(`${name} is missing in the folder of --tarballs.`)
        return [name, file ?? `^${version}`]
      }),
    )
  return {
    ...manifest,
    dependencies: change(manifest.dependencies),
    ...(manifest.devDependencies === undefined ? {} : { devDependencies: change(manifest.devDependencies) }),
    ...(tarballs === undefined ? {} : { overrides: tarballs, pnpm: { overrides: tarballs } }),
  }
}

/** The commands that the README of a template begins with. */
const firstCommands = (readme: string): string =>
  /```sh\n([^`]*)```/.exec(readme)?.[1]?.trimEnd().replace(/^/gm, '  ') ?? ''

/** Copies a template into a folder, which must be new or empty; gives the exit code. */
export async function runNew(template: string, folder: string, { tarballs }: NewOptions): Promise<number> {
  const target = resolve(folder)
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new CouldNotRun('The folder is not empty. Name one that does not exist yet.')
  const ours = packageFolder()
  const source = fileURLToPath(new URL(`dist/templates/${template}`, ours))
  const { version } = readManifest(fileURLToPath(new URL('package.json', ours)))
  const files = tarballs === undefined ? undefined : tarballsIn(resolve(tarballs), target)
  const manifest = pointTo(readManifest(join(source, 'package.json')), version, files)
  mkdirSync(dirname(target), { recursive: true })
  await fillFolder(folder, [...readdirSync(source), '.gitignore'], async (staging) => {
    cpSync(source, staging, { recursive: true })
    writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    writeFileSync(join(staging, '.gitignore'), 'node_modules/\ndist/\nout/\n')
  })
  const readme = readFileSync(join(source, 'README.md'), 'utf8')
  process.stdout.write(
    `Made. README.md in it says what is where. Next:\n\n  cd ${relative('.', target)}\n${firstCommands(readme)}\n`,
  )
  return exitCodes.clean
}
