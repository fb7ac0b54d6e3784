import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { pnpm } from '@tip-standard/publishing/pack'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBlocks } from './markdown.ts'
import { linkOutsiders, packAll } from './pack.ts'
import { readPackages, readRepositoryFile, repository } from './repository.ts'

const names = ['@tip-standard/core', '@tip-standard/classification', '@tip-standard/form-model', '@tip-standard/forms']
const packages = readPackages().filter(({ manifest }) => names.includes(manifest.name))
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const linked = (name: string): string => `link:${realpathSync(join(modules, name))}`
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tip-vite-')))

/** The ten lines of the README, which a reader pastes. */
const tenLines = (): string => {
  const readme = readRepositoryFile('packages/forms/README.md')
  return codeBlocks(readme).find(({ language }) => language === 'tsx')?.text ?? ''
}

const reacts = {
  '18': ['react-18', 'react-dom-18', 'types-react-18', 'types-react-dom-18'],
  '19': ['react', 'react-dom', '@types/react', '@types/react-dom'],
} as const

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  types: ['vite/client'],
}

/** An app as `create-vite` leaves it, with the ten lines in it. */
function makeApp(app: string, react: keyof typeof reacts, tarballs: Record<string, string>): void {
  const [own, dom, types, domTypes] = reacts[react]
  const dependencies = { ...tarballs, react: linked(own), 'react-dom': linked(dom) }
  const devDependencies = { '@types/react': linked(types), '@types/react-dom': linked(domTypes), vite: linked('vite') }
  const overrides = { ...tarballs, ...linkOutsiders(packages), react: linked(own), 'react-dom': linked(dom) }
  const manifest = { name: 'app', private: true, type: 'module', dependencies, devDependencies, pnpm: { overrides } }
  mkdirSync(join(app, 'src'))
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  // Linked packages would find the React of this repository; installed ones find that of the app.
  writeFileSync(join(app, 'vite.config.js'), `export default { resolve: { dedupe: ['react', 'react-dom'] } }`)
  writeFileSync(join(app, 'src/main.tsx'), tenLines())
  writeFileSync(
    join(app, 'index.html'),
    '<!doctype html><html lang="en"><title>app</title><div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  )
  pnpm(app, 'install', '--offline', '--ignore-workspace', '--no-frozen-lockfile')
}

let browser: Browser
let tarballs: Record<string, string>
beforeAll(async () => {
  tarballs = packAll(packages, folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('forms that are installed from their tarballs into an empty Vite app', () => {
  it('are ten lines', () => {
    expect(tenLines().split('\n').length).toBeLessThanOrEqual(11)
  })

  it.each(['18', '19'] as const)('compile, build and show with React %s', async (react) => {
    const app = join(folder, `app-${react}`)
    mkdirSync(app)
    makeApp(app, react, tarballs)
    const { NODE_ENV: _test, ...env } = process.env
    const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: app, env, encoding: 'utf8' })
    expect(() => run(join(repository, 'node_modules/typescript/bin/tsc'), '-p', app)).not.toThrow()
    run(join(modules, 'vite/bin/vite.js'), 'build', '--logLevel', 'error')
    const assets = readdirSync(join(app, 'dist/assets'), { encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    const scripts = assets.map((name) => readFileSync(join(app, 'dist/assets', name), 'utf8')).join('')
    expect(new Set(scripts.match(/\b1[89]\.\d+\.\d+(?=["'`-])/g)?.map((version) => version.slice(0, 2)))).toEqual(
      new Set([react]),
    )

    const server = await preview({ root: app, configFile: join(app, 'vite.config.js'), preview: { port: 0 } })
    const page = await browser.newPage()
    try {
      const faults = await watchPage(page)
      await page.goto(server.resolvedUrls?.local[0] ?? '')
      await page.waitForSelector('h1')
      expect(await page.textContent('h1')).toBe('Screening')
      // The first answer leads on; the next page can go without one, the question of consent cannot.
      const heading = page.locator('h2.tip-page-title')
      await page.click('.tip-answer-button >> nth=0')
      await heading.filter({ hasText: 'With whom' }).waitFor()
      await page.click('.tip-main')
      await heading.filter({ hasText: 'Before we begin' }).waitFor()
      await page.click('.tip-main')
      await page.waitForSelector('.tip-errors li')
      const weight = await page.evaluate("getComputedStyle(document.querySelector('.tip-main')).fontWeight")
      expect(weight).toBe('600')
      expect(faults).toEqual([])
    } finally {
      await page.close()
      await server.close()
    }
  })
})
