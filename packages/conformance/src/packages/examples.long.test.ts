import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm } from '@tip-standard/publishing/pack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples, isOurs, named, published } from './examples.ts'
import { linkOutsiders, packAll } from './pack.ts'
import { type Manifest, type Package, repository } from './repository.ts'

/** What only this repository has, or what a run leaves behind. */
const leftHere = new Set(['node_modules', 'dist', 'out', '.next', '.screenshots', 'next-env.d.ts'])

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tip-examples-')))
const copyOf = ({ folder: path }: Package): string => join(folder, path)

/** Runs a script until it ends, or until it prints something; gives what it printed. */
function run(
  cwd: string,
  script: string,
  { until, words = [] }: { until?: string; words?: string[] } = {},
): Promise<string> {
  const { NODE_ENV: _test, VITEST: _runner, ...env } = process.env
  const child = spawn('npm', ['run', '--silent', script, '--', ...words], {
    cwd,
    env: { ...env, PORT: '0', NEXT_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid)
  }
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      printed += piece.toString()
      if (until === undefined || !printed.includes(until)) return
      stop()
      resolve(printed)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(printed))))
  })
}

describe('examples that are copied elsewhere and installed from tarballs', () => {
  beforeAll(() => {
    const tarballs = packAll(published, folder)
    const asDependencies = examples.map((one) => ({ ...one, manifest: { ...one.manifest, dependencies: named(one) } }))
    const overrides = { ...linkOutsiders([...published, ...asDependencies]), ...tarballs }
    for (const example of examples)
      cpSync(join(repository, example.folder), copyOf(example), {
        recursive: true,
        filter: (path) => !leftHere.has(path.slice(path.lastIndexOf('/') + 1)),
      })
    // One installation for all: each example is a package of its own in it.
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, pnpm: { overrides } }))
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages:\n  - examples/*\n')
    pnpm(folder, 'install', '--prefer-offline', '--no-frozen-lockfile')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(examples)('have types that fit what is published: $folder', async (example) => {
    expect(await run(copyOf(example), 'check')).toBe('')
  })

  it.each([
    ['ngo-workbook', '12 case records without names'],
    ['frameworks', 'Records kept: 1'],
    ['intake-html', 'out'],
    ['rjsf-plain', 'out'],
    ['data-officer', 'report'],
  ])('run to their end: %s', async (name, says) => {
    expect(await run(join(folder, 'examples', name), 'start')).toContain(says)
  })

  it.each(['form-builder', 'intake-react', 'data-desk'])('build their pages: %s', async (name) => {
    const copy = join(folder, 'examples', name)
    await run(copy, 'build')
    expect(existsSync(join(copy, 'dist/index.html'))).toBe(true)
    expect(readdirSync(join(copy, 'dist/assets')).length).toBeGreaterThan(1)
  })

  it('build their pages: next', async () => {
    const copy = join(folder, 'examples/next')
    // Turbopack follows no link out of a project, and packages of others are linked here.
    await run(copy, 'build', { words: ['--webpack'] })
    expect(existsSync(join(copy, '.next/BUILD_ID'))).toBe(true)
  })

  it('start and serve: case-service', async () => {
    const printed = await run(join(folder, 'examples/case-service'), 'start', { until: 'Stop it with' })
    expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
  })

  it('are started by the command, which names the tarballs and what to do next', async () => {
    const tip = join(folder, 'examples/ngo-workbook/node_modules/@tip-standard/cli/bin/tip.js')
    for (const template of ['intake', 'service', 'desk']) {
      const target = join(folder, 'started', template)
      const tarballs = join(folder, 'tarballs')
      const printed = execFileSync(process.execPath, [tip, 'new', template, target, '--tarballs', tarballs], {
        encoding: 'utf8',
      })
      expect(printed).toContain('npm install')
      const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest
      const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) => isOurs(name))
      expect(ours.length).toBeGreaterThan(0)
      for (const [, range] of ours) expect(existsSync(join(target, range.slice('file:'.length)))).toBe(true)
      expect(existsSync(join(target, 'src'))).toBe(true)
      expect(
        readdirSync(target, { recursive: true }).filter((path) => /node_modules|\.test\.|fixture-/.test(`${path}`)),
      ).toEqual([])
      // A second time there is something in the folder, which stays as it is.
      expect(() => execFileSync(process.execPath, [tip, 'new', template, target], { stdio: 'pipe' })).toThrow(
        /not empty/,
      )
    }
  })
})
