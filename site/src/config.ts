import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transformerStyleToClass } from '@shikijs/transformers'
import { defineConfig } from 'vitepress'
import { addNotFound } from './build/not-found.ts'
import { TOOLS, toolsInSite } from './build/tools.ts'
import { frenchSearch, frenchTheme } from './french-theme.ts'
import { sideMenus, topMenu } from './navigation.ts'
import { allPages } from './pages/all-pages.ts'
import { breakNames } from './pages/breakable-names.ts'
import { toAnchor } from './pages/markdown.ts'
import { publicBase } from './pages/publisher.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const styles = transformerStyleToClass({ classPrefix: 'code-' })

/** The colours of highlighted code, as classes: the policy of the pages allows no `style` attribute. */
const CODE_STYLES = 'code-colours.css'

/** How results are ordered: headings first, since each field has one; all words have to be there. */
const SEARCH = { combineWith: 'AND' as const, fuzzy: 0.1, prefix: true, boost: { title: 10, text: 1, titles: 2 } }

const notFound = {
  code: '',
  title: 'There is no such page',
  quote: 'Find it in the menus or with the search.',
  linkText: 'Start page',
  linkLabel: 'Start page',
}

/** The settings of the generator; the pages are staged before (`stage.ts`), what it writes is finished after (`build-site.ts`). */
export default defineConfig({
  title: 'TIP Standard',
  description: 'A data standard for cases of trafficking in persons, and the software that works with it',
  lang: 'en',
  base: publicBase(repository),
  outDir: fileURLToPath(new URL('../dist', import.meta.url)),
  srcDir: process.env['TIP_SITE_CONTENT'] ?? fileURLToPath(new URL('../.tmp/content', import.meta.url)),
  // Tools are built apart; every link is checked on the finished site.
  ignoreDeadLinks: [new RegExp(`^/(${TOOLS.map(({ name }) => name).join('|')})/`)],
  head: [
    ['link', { rel: 'icon', href: `${publicBase(repository)}icon.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'stylesheet', href: `${publicBase(repository)}${CODE_STYLES}` }],
  ],
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { nav: topMenu('en') } },
    fr: {
      label: 'Français',
      lang: 'fr',
      title: 'TIP Standard',
      description: 'Un standard de données sur la traite des personnes, et les logiciels qui l’appliquent',
      themeConfig: { nav: topMenu('fr'), ...frenchTheme },
    },
  },
  // Without it the theme would write a style sheet into the page, which the policy refuses.
  appearance: { disableTransition: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: toAnchor },
    codeTransformers: [styles],
    attrs: { leftDelimiter: '{:' },
    config: (md) => {
      const renderCode = md.renderer.rules.code_inline
      if (renderCode !== undefined) md.renderer.rules.code_inline = (...code) => breakNames(renderCode(...code))
      // The policy of the pages allows no `style` attribute; columns of numbers get a class.
      md.core.ruler.push('aligned-cells', ({ tokens }) => {
        for (const token of tokens) {
          if (token.attrGet('style') === null || !/^t[hd]_open$/.test(token.type)) continue
          token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style')
          token.attrJoin('class', 'text-right')
        }
      })
    },
  },
  transformHead: ({ page }) => (page === '404.md' ? [['meta', { name: 'robots', content: 'noindex' }]] : []),
  vite: {
    build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
    resolve: { conditions: ['@tip-standard/source'] },
    ssr: { resolve: { conditions: ['@tip-standard/source'] }, noExternal: [/^@tip-standard\//] },
    plugins: [
      {
        name: 'code-colours',
        configureServer: (server) => {
          server.middlewares.use(`/${CODE_STYLES}`, (_, response) => {
            response.setHeader('content-type', 'text/css')
            response.end(styles.getCSS())
          })
        },
      },
    ],
  },
  buildEnd: async ({ outDir, site: { base } }) => {
    await writeFile(`${outDir}/${CODE_STYLES}`, styles.getCSS())
    const unknown = `${outDir}/404.html`
    const texts = [
      { language: 'en', start: base, ...notFound },
      { language: 'fr', start: `${base}fr/`, ...frenchTheme.notFound },
    ]
    await writeFile(unknown, addNotFound(await readFile(unknown, 'utf8'), texts))
  },
  themeConfig: {
    i18nRouting: false,
    outline: { level: [2, 3] },
    notFound,
    sidebar: sideMenus(allPages(repository), toolsInSite().includes('api')),
    search: {
      provider: 'local',
      options: { locales: { fr: frenchSearch }, miniSearch: { searchOptions: SEARCH } },
    },
    footer: {
      message: 'Supports decisions and does not make them. All people in examples are invented.',
      copyright: 'Code: Apache-2.0. Schemas and documents: CC BY 4.0.',
    },
  },
})
