import { STANDARD_VERSION } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { listFiles, readManifest, readPackages, readRepositoryFile } from './repository.ts'

type Config = { fixed: string[][]; ignore: string[]; access: string }

const config = JSON.parse(readRepositoryFile('.changeset/config.json')) as Config
const published = readPackages().filter(({ manifest }) => manifest.private !== true)
const changesets = listFiles('.changeset', /\.md$/).filter((path) => !path.endsWith('README.md'))

/** The front matter of a changeset: how much each package changes. */
function bumpsOf(path: string): Record<string, string> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(readRepositoryFile(path))?.[1] ?? ''
  const rows = [...head.matchAll(/^['"](?<name>[^'"]+)['"]: (?<bump>\w+)$/gm)]
  return Object.fromEntries(rows.map(({ groups }) => [groups?.['name'], groups?.['bump']]))
}

describe('releases', () => {
  it('give all packages one version, which stays below 1 until the standard is 1.0', () => {
    const names = published.map(({ manifest }) => manifest.name)
    expect(config.fixed.map((group) => [...group].sort())).toEqual([names.sort()])
    expect(published.filter(({ manifest }) => !manifest.version?.startsWith('0.'))).toEqual([])
    const majors = changesets.filter((path) => Object.values(bumpsOf(path)).includes('major'))
    expect(STANDARD_VERSION.includes('-') ? majors : []).toEqual([])
    expect(config.access).toBe('public')
  })

  it('are announced: a package that was never released has a changeset', () => {
    const announced = changesets.flatMap((path) => Object.keys(bumpsOf(path)))
    const unreleased = published
      .filter(({ manifest }) => manifest.version === '0.0.0')
      .map(({ manifest }) => manifest.name)
    expect(unreleased.filter((name) => !announced.includes(name))).toEqual([])
  })

  it.each(changesets)('%s names packages that exist and says something to users', (path) => {
    const bumps = bumpsOf(path)
    const names = published.map(({ manifest }) => manifest.name)
    expect(Object.keys(bumps).length).toBeGreaterThan(0)
    expect(Object.keys(bumps).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.values(bumps).filter((bump) => !['major', 'minor', 'patch'].includes(bump))).toEqual([])
    expect(
      readRepositoryFile(path)
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .trim(),
    ).not.toBe('')
  })
})

describe('the one command of CI', () => {
  const readme = readRepositoryFile('README.md')
  const lines = readRepositoryFile('.ci/run').split('\n')

  it('runs what the README says, and nothing else', () => {
    const commands = lines.filter((line) => line !== '' && !/^(#|set |cd )/.test(line))
    expect(commands).toEqual(['npx -y pnpm@10 test'])
    expect(readme).toContain(commands[0])
  })

  it('is the whole check', () => {
    const { scripts = {} } = readManifest('.')
    expect(scripts['test']).toBe('pnpm run check')
    const steps = Object.entries(scripts).filter(([name]) => name.startsWith('check:'))
    const chosen = [...(scripts['check'] ?? '').matchAll(/"\/(.+?)\/"/g)].map(([, pattern = '']) => new RegExp(pattern))
    expect(steps.filter(([name]) => !chosen.some((pattern) => pattern.test(name)))).toEqual([])
    const tools = ['biome', 'tsc', 'knip', 'typedoc', 'size-limit', 'check:package']
    expect(tools.filter((tool) => !steps.some(([, step]) => step.includes(tool)))).toEqual([])
    for (const { manifest } of published) expect(manifest.scripts?.['check:package']).toContain('publint --strict')
  })
})
