import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { packageFolder } from '../process/package-folder.ts'
import { templates } from './templates.ts'
import { fillFolder } from './write-folder.ts'

/** Options of `tip new`. */
export type NewOptions = { tarballs?: string }

type Dependencies = Record<string, string>
type Manifest = { dependencies?: Dependencies; devDependencies?: Dependencies }

const isOurs = (name: string): boolean => name.startsWith('@tip-standard/')
const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest

/**
 * Our packages are not in a registry yet, so anyone who takes the name there could put code into programs that ask for
 * it. The address of no server (RFC 2606) makes anything missing from the tarballs fail, instead of being fetched.
 */
const noRegistry = '@tip-standard:registry=https://not-published.invalid/\n'

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

/** Asks for the tarballs of our packages, which also replace what these depend on. */
function pointTo(manifest: Manifest, tarballs: Dependencies): object {
  const change = (dependencies: Dependencies = {}): Dependencies =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => {
        if (!isOurs(name)) return [name, range]
        const file = tarballs[name]
        if (file === undefined) throw new CouldNotRun(`${name} is missing in the folder of --tarballs.`)
        return [name, file]
      }),
    )
  return {
    ...manifest,
    dependencies: change(manifest.dependencies),
    ...(manifest.devDependencies === undefined ? {} : { devDependencies: change(manifest.devDependencies) }),
    overrides: tarballs,
    pnpm: { overrides: tarballs },
  }
}

/** A README without links out of its folder, which lead nowhere in a copy: the address in the repository instead. */
const standingAlone = (readme: string, folder: string): string =>
  readme.replace(/\[([^\]]*)\]\((\.\.\/[^)\s]*)\)/g, (_, text: string, path: string) => {
    const [file = ''] = path.split('#')
    return `${text} (\`${join('examples', folder, file)}\` in the repository of TIP Standard)`
  })

/** The commands that the README of a template begins with. */
const firstCommands = (readme: string): string =>
  /```sh\n([^`]*)```/.exec(readme)?.[1]?.trimEnd().replace(/^/gm, '  ') ?? ''

/** Copies a template into a folder, which must be new or empty; gives the exit code. */
export async function runNew(template: string, folder: string, { tarballs }: NewOptions): Promise<number> {
  const target = resolve(folder)
  const there = statSync(target, { throwIfNoEntry: false })
  if (there?.isDirectory() === false)
    throw new CouldNotRun('There is a file of this name. Name a folder that does not exist yet.')
  if (there !== undefined && readdirSync(target).length > 0)
    throw new CouldNotRun('The folder is not empty. Name one that does not exist yet.')
  if (tarballs === undefined)
    throw new CouldNotRun(
      'The packages are not in a registry, and anyone could register their names. Make them with "pnpm tarballs ../tarballs" in a copy of the repository, and name that folder: --tarballs ../tarballs. Nothing was written.',
    )
  const ours = packageFolder()
  const example = templates[template]?.folder ?? template
  const source = fileURLToPath(new URL(`dist/templates/${example}`, ours))
  const manifest = pointTo(readManifest(join(source, 'package.json')), tarballsIn(resolve(tarballs), target))
  const readme = standingAlone(readFileSync(join(source, 'README.md'), 'utf8'), example)
  mkdirSync(dirname(target), { recursive: true })
  await fillFolder(folder, [...new Set([...readdirSync(source), '.gitignore', '.npmrc'])], async (staging) => {
    cpSync(source, staging, { recursive: true })
    writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    writeFileSync(join(staging, 'README.md'), readme)
    writeFileSync(join(staging, '.npmrc'), noRegistry)
    writeFileSync(join(staging, '.gitignore'), 'node_modules/\ndist/\nout/\n')
  })
  process.stdout.write(
    `Done. Its README.md says what is where. Next:\n\n  cd ${relative('.', target)}\n${firstCommands(readme)}\n`,
  )
  return exitCodes.clean
}
