import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeBlocks } from './markdown.ts'
import { type Package, readManifest, readPackages, readRepositoryFile, repository } from './repository.ts'

const published = readPackages().filter(({ manifest, folder }) => manifest.private !== true && folder !== 'schemas')
const scope = '@tip-standard/'

/** The packages of ours that a package needs when it is installed, itself among them. */
function neededBy(name: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found
  const { dependencies = {} } = readManifest(`packages/${name.slice(scope.length)}`)
  found.add(name)
  for (const one of Object.keys(dependencies)) if (one.startsWith(scope)) neededBy(one, found)
  return found
}

const readmeOf = ({ folder }: Package): string => readRepositoryFile(`${folder}/README.md`)

describe('the README of a package', () => {
  it.each(published)('begins with what it is and for whom, how to install it, and lines that run: $folder', (one) => {
    const readme = readmeOf(one)
    const [title = '', ...blocks] = readme.split(/\n{2,}/)
    expect(title).toBe(`# ${one.manifest.name}`)
    expect(blocks.slice(0, 2).join(' ')).toMatch(
      /\bFor\s(data\sofficers|developers|people|field\steams|an\sorganisation)/,
    )
    const [install, first] = codeBlocks(readme)
    expect(install?.text).toMatch(/^npm install /)
    expect(first?.marks.includes('run') || ['ts', 'tsx', 'js'].includes(first?.language ?? '')).toBe(true)
    // Both are on the first screen.
    expect(install?.line).toBeLessThan(16)
    expect(first?.line).toBeLessThan(24)
  })

  it.each(published)('installs from tarballs all of ours that it and its first lines need: $folder', (one) => {
    const [install, first] = codeBlocks(readmeOf(one))
    const named = new Set(
      [...(install?.text ?? '').matchAll(/tarballs\/tip-standard-([\w-]+)\.tgz/g)].map(([, name]) => scope + name),
    )
    const imported = [...(first?.text ?? '').matchAll(/'(@tip-standard\/[\w-]+)/g)].map(([, name = '']) => name)
    const needed = [one.manifest.name, ...imported].flatMap((name) => [...neededBy(name)])
    expect([...new Set(needed)].filter((name) => !named.has(name))).toEqual([])
    expect([...named].filter((name) => !needed.includes(name))).toEqual([])
  })
})

/** The names of options in the calls that a text shows between backticks, such as `work(input, { language })`. */
const optionsNamed = (text: string): string[] =>
  [...text.matchAll(/`[\w.]+\([^`]*?\{ ?([\w, ]+?) ?\}[^`]*\)`/g)].flatMap(([, names = '']) => names.split(/,\s*/))

it.each(published)('the README of a package names options that its types have: $folder', ({ folder }) => {
  const types = readdirSync(join(repository, folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => readRepositoryFile(join(folder, 'dist', name)))
    .join('\n')
  const named = optionsNamed(readRepositoryFile(`${folder}/README.md`))
  expect(named.filter((name) => !new RegExp(`\\b${name}\\??:`).test(types))).toEqual([])
})

it('finds options in calls, and no others', () => {
  expect(optionsNamed('`run(it, { a, bC })`, `{ no }`, `other({ d })` and `not(e)`')).toEqual(['a', 'bC', 'd'])
})

describe('the first README', () => {
  const readme = readRepositoryFile('README.md')

  it('names every package that is published', () => {
    expect(
      published.filter(({ folder, manifest }) => !readme.includes(`| [\`${manifest.name}\`](${folder}) |`)),
    ).toEqual([])
  })

  it('begins with commands that this folder has, each in a line of its own', () => {
    const [, lines = ''] = /^```sh\n(.*?)^```/ms.exec(readme) ?? []
    const commands = lines
      .trim()
      .split('\n')
      .map((line) => /^npx -y pnpm@10 (\w+) +# [^#]+$/.exec(line)?.[1])
    expect(commands).toEqual(['start', 'site', 'test'])
    const { scripts } = JSON.parse(readRepositoryFile('package.json'))
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands))
  })

  it('names every command', () => {
    const { stdout } = spawnSync(process.execPath, [join(repository, 'packages/cli/dist/program/tip.js'), '--help'], {
      encoding: 'utf8',
    })
    const commands = [...(stdout.match(/^Commands:\n(.+?)\n\n/ms)?.[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map(
      ([, name = '']) => name,
    )
    expect(commands.length).toBeGreaterThan(20)
    const row = readme.match(/^\| \[`@tip-standard\/cli`\].*$/m)?.[0] ?? ''
    // The page of the command has a row for each, or for each that is in it.
    const page = readRepositoryFile('packages/cli/README.md')
    expect(commands.filter((name) => name !== 'help' && !new RegExp(`^\\| \`${name}[ \`]`, 'm').test(page))).toEqual([])
    expect(commands.filter((name) => name !== 'help' && !new RegExp(`\\b${name}s?\\b`).test(row))).toEqual([])
  })
})

it('the README of the schemas names no older version as the next one', () => {
  const readme = readRepositoryFile('schemas/README.md')
  const context = readRepositoryFile('schemas/next/case-record.context.jsonld')
  const [, next] = /"tip": "urn:tip-standard:([^:"]+):"/.exec(context) ?? []
  expect([...new Set([...readme.matchAll(/urn:tip-standard:([^:]+):/g)].map(([, version]) => version))]).toEqual([next])
})
