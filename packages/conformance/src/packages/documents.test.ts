import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '@tip-standard/browser'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Block, blocks, inLanguage, pages } from './document-blocks.ts'
import { anchors, promisedOutput, relativeLinks } from './markdown.ts'
import { readRepositoryFile, repository } from './repository.ts'
import { type Outcomes, runPrograms } from './run-programs.ts'

const programs = inLanguage('ts', 'js')
const scripts = inLanguage('sh')
/** Scripts that are written in a page. */
const inPages = inLanguage('html').flatMap((block) =>
  [...block.text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ''], index): Block => ({ ...block, language: 'ts', text, file: `${block.file}-${index}` }),
  ),
)
/** What a bundler makes a page of. */
const pageParts = [...inLanguage('tsx'), ...inPages.map((block): Block => ({ ...block, language: 'tsx' }))]
const folder = mkdtempSync(join(tmpdir(), 'tip-documents-'))
/** What the command loads. */
const tip = join(repository, 'packages/cli/dist/program/tip.js')
const fileOf = ({ file, language }: Block): string => join(folder, `${file}.${language}`)

/** What the command is asked in scripts: its words, and the options that they take. */
const asked = scripts.map(({ text }) =>
  Array.from(
    text.matchAll(
      /^(?:npx (?:-y )?)?(?:@tip-standard\/cli|tip) ((?:(?:form|policy|escrow|oprf|intersect|vault) |link (?=(?:encode|cases|mark)\b))?(?:(?<=vault )(?:audit|erase|refer|rotate|witness) )?[a-z]+)(.*)$/gm,
    ),
    ([, command = '', rest = '']) => ({ command, options: rest.replace(/#.*/, '').match(/(?<=\s)--[a-z]+/g) ?? [] }),
  ),
)

/** Imports the command once for each help that it is asked for, in one process: what it loads is loaded once. */
const ASKER = `
import { writeFileSync } from 'node:fs'
const [tip, to, ...commands] = process.argv.slice(2)
const helps = {}
let help
process.stdout.write = (text) => { help += text; return true }
for (const [index, command] of commands.entries()) {
  help = ''
  process.argv = [process.argv[0], tip, ...command.split(' '), '--help']
  await import(tip + '?' + index)
  helps[command] = help
}
writeFileSync(to, JSON.stringify(helps))
`

/** The help texts of `tip` for its commands. */
function helpsOf(commands: readonly string[]): Record<string, string> {
  const [asker, to] = [join(folder, 'ask.mjs'), join(folder, 'helps.json')]
  writeFileSync(asker, ASKER)
  execFileSync(process.execPath, [asker, pathToFileURL(tip).href, to, ...commands], { stdio: 'pipe' })
  return JSON.parse(readFileSync(to, 'utf8')) as Record<string, string>
}

beforeAll(() => {
  symlinkSync(join(repository, 'packages/conformance/node_modules'), join(folder, 'node_modules'), 'dir')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { compilerOptions } = JSON.parse(readRepositoryFile('tsconfig.base.json')) as { compilerOptions: object }
  const built = { customConditions: [], types: ['node'], typeRoots: [join(repository, 'node_modules/@types')] }
  // Programs may name what only browsers have as far as the compiler knows: they are run, and would fail.
  const ofBoth = { ...built, lib: ['es2023', 'dom', 'dom.iterable'], jsx: 'react-jsx' }
  const config = { compilerOptions: { ...compilerOptions, ...ofBoth }, include: ['*.ts', '*.tsx'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  for (const block of [...programs, ...pageParts])
    writeFileSync(fileOf(block), block.text.includes('export ') ? block.text : `${block.text}\nexport {}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('code in documents', () => {
  it('is there to be checked', () => {
    expect(programs.length).toBeGreaterThan(0)
    expect(scripts.length).toBeGreaterThan(0)
  })

  it('is in languages that this test knows', () => {
    const known = ['ts', 'tsx', 'js', 'json', 'sh', 'html', 'text', 'mermaid', 'sql', 'python', 'go']
    expect(blocks.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([])
  })

  it('compiles against the built packages, in programs and pages', () => {
    for (const own of [programs, pageParts]) expect(own.length).toBeGreaterThan(1)
    const compiler = join(repository, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: folder, encoding: 'utf8' })
    const places = new Map([...programs, ...pageParts].map(({ file, place }) => [file, place]))
    expect(stdout.replace(/block-\d+(-\d+)?/g, (file) => `${places.get(file)} `)).toBe('')
  })

  it('is HTML that a browser reads as it is written, with files that are in the package', async () => {
    const written = inLanguage('html')
    expect(written.length).toBeGreaterThan(0)
    const browser = await launchBrowser()
    const page = await browser.newPage()
    for (const { text, place } of written) {
      await page.setContent(text)
      const read: string[] = await page.evaluate(
        "[...document.querySelectorAll('head *, body *')].map(({ localName }) => localName)",
      )
      const tags = [...text.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, name]) => name)
      expect([place, read]).toEqual([place, tags.filter((tag) => !['html', 'head', 'body'].includes(tag ?? ''))])
      for (const [, file = ''] of text.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g))
        expect(existsSync(join(repository, 'packages/forms/dist', file)), `${place}: ${file}`).toBe(true)
    }
    await browser.close()
  })

  describe('programs', () => {
    let outcomes: Outcomes
    beforeAll(() => {
      const paths = programs.map((block) => {
        const path = join(folder, `${block.file}.mjs`)
        writeFileSync(path, transformSync(block.text, { loader: 'ts' }).code)
        return path
      })
      outcomes = runPrograms(paths, folder)
    })

    it.each(programs)('run, and print what they say: $place', (block) => {
      const { printed, error } = outcomes[join(folder, `${block.file}.mjs`)] ?? expect.fail('it did not run')
      expect(error).toBeUndefined()
      expect(printed).toEqual(expect.arrayContaining(promisedOutput(block.text)))
    })
  })

  it.each(inLanguage('json'))('is JSON: $place', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow()
  })

  it.each(scripts)('is what a shell can read: $place', ({ text }) => {
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('')
  })

  describe('scripts', () => {
    const commands = [...new Set(asked.flat().map(({ command }) => command))]
    let helps: Record<string, string>
    beforeAll(() => {
      helps = helpsOf(commands)
    })

    it.each(scripts.map(({ place }, index) => [place, asked[index] ?? []] as const))(
      'call commands that there are, with options that they have: %s',
      (_, calls) => {
        for (const { command, options } of calls) {
          expect(helps[command]).toContain(`Usage: tip ${command}`)
          for (const option of options) expect(helps[command]).toContain(option)
        }
      },
    )

    it('call many of the commands', () => {
      expect(commands.length).toBeGreaterThan(20)
    })
  })
})

it('no document takes a package of ours from a registry, where someone else may have put one under its name', () => {
  const taken = pages.filter((page) =>
    /\bnpx (-y )?@tip-standard\/|\b(install|add) @tip-standard\//.test(readRepositoryFile(page)),
  )
  expect(taken).toEqual([])
})

describe('links in documents', () => {
  const texts = new Map<string, Set<string>>()
  const anchorsOf = (path: string): Set<string> => {
    const known = texts.get(path) ?? anchors(readFileSync(path, 'utf8'))
    texts.set(path, known)
    return known
  }

  function isBroken(page: string, target: string): boolean {
    const [path = '', anchor] = decodeURI(target).split('#')
    const file = path === '' ? join(repository, page) : join(repository, dirname(page), path)
    if (!existsSync(file)) return true
    return anchor !== undefined && statSync(file).isFile() && file.endsWith('.md') && !anchorsOf(file).has(anchor)
  }

  it('lead to files and headings that exist', () => {
    const broken = pages.flatMap((page) =>
      relativeLinks(readRepositoryFile(page))
        .filter((target) => isBroken(page, target))
        .map((target) => `${page}: ${target}`),
    )
    expect(broken).toEqual([])
  })
})

// A colon at the start of a line is a mistake in French. Code has its own signs.
it('in French, signs stay in the line of their words', () => {
  const loose = pages.filter((page) => {
    const words = readRepositoryFile(page).replace(/```.*?```|`[^`\n]*`/gs, 'code')
    return page.startsWith('docs/fr/') && /[^\s|] [:;?!»](?![=-])|« /.test(words)
  })
  expect(pages.some((page) => page.startsWith('docs/fr/'))).toBe(true)
  expect(loose, 'write a no-break space, U+00A0').toEqual([])
})
