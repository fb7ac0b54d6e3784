import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { templates } from '../src/commands/templates.ts'
import { makeFolder, runTip, runTipIn } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

/** Files with the names of all packages, in place of the packages. */
mkdirSync(at('tarballs'))
for (const name of [...readdirSync(join(examples, '../packages')), 'schemas'])
  writeFileSync(at(`tarballs/tip-standard-${name}.tgz`), 'a package')

describe('tip new', () => {
  it('has every example', () => {
    const folders = readdirSync(examples, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'tests')
      .map(({ name }) => name)
    expect(
      Object.values(templates)
        .map((one) => one.folder)
        .sort(),
    ).toEqual(folders.sort())
  })

  it('makes nothing that a registry would be asked for', async () => {
    const { code, out, err } = await runTip('new', 'intake', at('asks'))
    expect([code, out, existsSync(at('asks'))]).toEqual([2, '', false])
    expect(err).toContain('--tarballs')
  })

  it.each(Object.keys(templates))('takes the packages of a copy from files only: %s', async (template) => {
    const { code, out, err } = await runTipIn(folder.path, 'new', template, template, '--tarballs', 'tarballs')
    expect([code, err]).toEqual([0, ''])
    const read = (name: string): string => readFileSync(at(`${template}/${name}`), 'utf8')
    const { dependencies, devDependencies = {}, overrides } = JSON.parse(read('package.json'))
    const ours = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(([name]) =>
      name.startsWith('@tip-standard/'),
    )
    expect(ours.length).toBeGreaterThan(0)
    expect(ours.filter(([, from]) => !existsSync(at(`${template}/${String(from).replace('file:', '')}`)))).toEqual([])
    // What a tarball needs and the folder lacks is missing, not fetched.
    expect(read('.npmrc')).toContain('@tip-standard:registry=https://not-published.invalid/')
    expect(read('README.md')).not.toMatch(/\]\(\.\.\//)
    // The commands that follow are those that the copy has.
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const commands = [...out.matchAll(/^ {2}npm (?:run )?(\S+)/gm)].map(([, name = '']) => name)
    expect(out).toContain(`cd ${template}\n  npm install`)
    expect(commands.filter((name) => !['install', ...scripts].includes(name))).toEqual([])
  })

  it('names what is in the way', async () => {
    writeFileSync(at('a-file'), 'mine')
    for (const place of ['a-file', 'a-file/inside', 'tarballs']) {
      const { code, err } = await runTipIn(folder.path, 'new', 'intake', place, '--tarballs', 'tarballs')
      expect([code, err]).toEqual([2, expect.not.stringContaining('report it')])
    }
    expect(readFileSync(at('a-file'), 'utf8')).toBe('mine')
  })
})
