import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pnpm } from '@tip-standard/publishing/pack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOutsiders, packAll } from './pack.ts'
import { type Manifest, readPackages, repository } from './repository.ts'

const published = readPackages().filter(({ manifest }) => manifest.private !== true)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tip-install-')))
const installed = (name: string): string => join(folder, 'node_modules', name)

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

beforeAll(() => {
  mkdirSync(join(folder, 'tarballs'))
  const tarballs = packAll(published, folder)
  // Declarations of components use those of React, which its users install beside it.
  const reactTypes = Object.fromEntries(
    ['react', 'react-dom'].map((name) => [
      `@types/${name}`,
      `link:${realpathSync(join(repository, 'packages/forms/node_modules/@types', name))}`,
    ]),
  )
  const overrides = { ...tarballs, ...linkOutsiders(published), ...reactTypes }
  const manifest = {
    name: 'empty-folder',
    private: true,
    type: 'module',
    // Peers are named, since pnpm would look for them on the network.
    dependencies: { ...tarballs, ...reactTypes, react: '*', 'react-dom': '*', zod: '*' },
    pnpm: { overrides },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  pnpm(folder, 'install', '--offline', '--ignore-workspace', '--no-frozen-lockfile')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** What can be imported from a package with types, one of each pattern. */
function typedEntries(place: string): string[] {
  const { name, exports = {} } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest
  return Object.entries(exports).flatMap(([entry, target]) => {
    const types = typeof target === 'string' ? undefined : (target as Record<string, string>)['types']
    if (types === undefined) return []
    if (!types.includes('*')) return [name + entry.slice(1)]
    const [before = '', after = ''] = types.split('*')
    return filesBelow(join(place, dirname(before)))
      .map((path) => `.${path.slice(place.length)}`)
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .slice(0, 1)
      .map((path) => name + entry.slice(1).replace('*', path.slice(before.length, path.length - after.length)))
  })
}

describe('packages that are installed from their tarballs into an empty folder', () => {
  it.each(published)(
    'come without sources, tests and places of this machine: $manifest.name',
    ({ manifest: { name } }) => {
      const files = filesBelow(installed(name))
      const names = files.map((path) => path.slice(installed(name).length + 1))
      expect(names).toContain('LICENSE')
      expect(names).toContain('NOTICE')
      expect(
        names.filter((path) =>
          /^(src|test|bench)\/|\.test\.|fixture-|\.stories\.|tsup|\.map$|\.tsbuildinfo$/.test(path),
        ),
      ).toEqual([])
      expect(files.filter((path) => readFileSync(path, 'utf8').includes(repository))).toEqual([])
      const manifest = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Manifest
      expect(JSON.stringify(manifest.exports)).not.toContain('@tip-standard/source')
      expect(JSON.stringify(manifest.dependencies ?? {})).not.toContain('workspace:')
    },
  )

  it.each(published)('have every file that their exports name: $manifest.name', ({ manifest: { name } }) => {
    const { exports = {} } = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Manifest
    const named = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(named.filter((path) => !path.includes('*') && !existsSync(join(installed(name), path)))).toEqual([])
  })

  it('run a program', () => {
    const program = `
      import { readFileSync } from 'node:fs'
      import { sampleRecords } from '@tip-standard/cli/sample'
      import { validate } from '@tip-standard/core'
      import { sex } from '@tip-standard/core/code-lists'
      import { caseRecord } from '@tip-standard/core/zod'
      import { readNdjson, writeNdjson } from '@tip-standard/sheets'
      const pieces = async function* () { for await (const text of writeNdjson(sampleRecords(3, 1))) yield new TextEncoder().encode(text) }
      for await (const { records } of readNdjson(pieces()))
        for (const { value } of records) console.log(validate(value).ok, caseRecord.safeParse(value).success)
      const { title } = JSON.parse(readFileSync(new URL(import.meta.resolve('@tip-standard/schemas/next/case-record.schema.json')), 'utf8'))
      console.log(typeof title, sex.id, validate({}).ok)`
    writeFileSync(join(folder, 'program.js'), program)
    expect(run('program.js').trim().split('\n')).toEqual(['true true', 'true true', 'true true', 'string sex false'])
  })

  it('run the command', () => {
    const tip = join(installed('@tip-standard/cli'), 'bin/tip.js')
    expect(existsSync(join(folder, 'node_modules/.bin/tip'))).toBe(true)
    expect(run(tip, '--help')).toContain('Usage: tip')
    run(tip, 'sample', '20', '--seed', '1', '--output', 'sample.ndjson')
    expect(() => run(tip, 'validate', 'sample.ndjson')).not.toThrow()
    expect(run(tip, 'explain', 'victim.sex')).toContain('victim.sex')
  })

  it.each([
    ['5.4', 'packages/conformance/node_modules/typescript-5.4'],
    ['6', 'node_modules/typescript'],
  ])('type a program under TypeScript %s, declarations of every entry point checked too', (_, compiler) => {
    // The types of what is loaded are checked whether or not anything uses them.
    const entries = published.flatMap(({ manifest: { name } }) =>
      typedEntries(installed(name)).map((entry) => `import type {} from '${entry}'`),
    )
    const program = `
      import { type CaseRecord, type Result, validate } from '@tip-standard/core'
      import { field } from '@tip-standard/core/metadata'
      import { readNdjson } from '@tip-standard/sheets'
      import { openSource } from '@tip-standard/sheets/node'
      import { sampleRecords } from '@tip-standard/cli/sample'
      import { caseRecord } from '@tip-standard/core/zod'
      export const result: Result<CaseRecord> = validate({})
      export const used = [field, readNdjson, openSource, sampleRecords, caseRecord]
      // @ts-expect-error a case record holds no name
      export const named: CaseRecord['case'] = { id: 'case-1', name: 'Synthetic' }`
    // Declarations are checked too, but for those of TypeScript itself.
    const checked = { skipLibCheck: false, skipDefaultLibCheck: true }
    const options = { strict: true, noEmit: true, ...checked, target: 'es2022', types: ['node'], jsx: 'react-jsx' }
    const typeRoots = [join(repository, 'node_modules/@types')]
    const config = {
      compilerOptions: { ...options, typeRoots, module: 'nodenext' },
      files: ['program.ts', 'entries.ts'],
    }
    writeFileSync(join(folder, 'program.ts'), program)
    writeFileSync(join(folder, 'entries.ts'), entries.join('\n'))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(entries.length).toBeGreaterThan(40)
    const tsc = join(repository, compiler, 'bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it('run under Jest', () => {
    const test = `
      import { validate } from '@tip-standard/core'
      import { caseRecord } from '@tip-standard/core/zod'
      test('refuses nothing at all', () => {
        expect(validate({}).ok).toBe(false)
        expect(caseRecord.safeParse({}).success).toBe(false)
      })`
    writeFileSync(join(folder, 'program.test.js'), test)
    writeFileSync(join(folder, 'jest.config.js'), 'export default { transform: {} }')
    const jest = realpathSync(join(repository, 'packages/conformance/node_modules/jest/bin/jest.js'))
    expect(() => run('--experimental-vm-modules', jest, '--silent', '--cache=false')).not.toThrow()
  })
})
