import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CodeBlock, codeBlocks, promisedOutput } from './markdown.ts'
import { listFiles, readRepositoryFile, repository } from './repository.ts'

const pages = listFiles('docs/tutorials', /\.md$/)
const folder = mkdtempSync(join(tmpdir(), 'tip-tutorials-'))
const bin = join(folder, 'bin')

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` }

beforeAll(() => {
  // The packages as they are built; that their tarballs install and run alike, `install.test.ts` shows.
  symlinkSync(join(repository, 'packages/conformance/node_modules'), join(folder, 'node_modules'), 'dir')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(bin)
  symlinkSync(join(repository, 'packages/cli/bin/tip.js'), join(bin, 'tip'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs one block of a tutorial in the folder of its reader, and gives what it printed. Fails where it does not end as the page says. */
function follow({ language, marks, text }: CodeBlock, cwd: string): string {
  const [command, file] = language === 'js' ? [process.execPath, 'program.js'] : ['sh', 'block.sh']
  writeFileSync(join(cwd, file), language === 'js' ? text : `set -e\n${text}`)
  const { status, stdout, stderr } = spawnSync(command, [file], { cwd, env, encoding: 'utf8' })
  expect([status, status === 0 ? '' : stderr]).toEqual([
    marks.includes('finds') ? 1 : 0,
    marks.includes('finds') ? stderr : '',
  ])
  return stdout
}

describe('tutorials', () => {
  it.each(pages)('can be followed to the letter, block by block: %s', (page) => {
    const blocks = codeBlocks(readRepositoryFile(page)).filter(({ marks }) => marks.includes('run'))
    expect(blocks.length).toBeGreaterThan(0)
    const cwd = join(folder, page.replaceAll('/', '-'))
    mkdirSync(cwd)
    for (const block of blocks) {
      const lines = follow(block, cwd).trimEnd().split('\n')
      if (block.language === 'js')
        expect([page, block.line, lines]).toEqual([page, block.line, promisedOutput(block.text)])
    }
  })

  it.each(pages)('have the same steps in French: %s', (page) => {
    const french = readRepositoryFile(page.replace('docs/', 'docs/fr/'))
    const steps = (markdown: string): string[] => codeBlocks(markdown).map(({ text }) => text)
    expect(steps(french)).toEqual(steps(readRepositoryFile(page)))
    expect(french).toContain('**Traduction provisoire.**')
  })

  it('run what they show: only steps that install something are not run', () => {
    const notRun = pages.flatMap((page) =>
      codeBlocks(readRepositoryFile(page))
        .filter(({ marks, text }) => !marks.includes('run') && !/^(npm|npx -y pnpm@10|export PATH=)/.test(text))
        .map(({ line }) => `${page}:${line}`),
    )
    expect(notRun).toEqual([])
  })

  it('install the packages that exist', () => {
    const names = new Set(
      listFiles('packages', /^package\.json$|\/package\.json$/)
        .map((path) => JSON.parse(readRepositoryFile(path)) as { name: string; private?: boolean })
        .filter((manifest) => manifest.private !== true)
        .map(({ name }) => `${name.slice(1).replace('/', '-')}.tgz`),
    )
    const named = pages.flatMap((page) =>
      [...readRepositoryFile(page).matchAll(/tarballs\/([\w-]+\.tgz)/g)].map(([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !names.has(name))).toEqual([])
  })

  it('begin with a command that is there', () => {
    expect(execFileSync('tip', ['--version'], { env, encoding: 'utf8' })).toContain('TIP Standard')
  })
})
