import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, expect, it } from 'vitest'
import config from '../config.ts'
import { listPages } from '../pages/page-list.ts'
import { stagePages } from '../pages/stage.ts'
import { copySchemas } from './build-site.ts'
import { findDeadLinks } from './check-links.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const content = join(repository, 'site/.tmp/test-pages')
const rendered = `${content}-rendered`
/** The folder of a server, as where each project has one: a link that forgets it leads nowhere. */
const base = '/tip/standard/'

/** What the generator makes of the text of each page, by path; the finished site is tested in the long tests. */
const html = new Map<string, string>()

beforeAll(async () => {
  stagePages(repository, content, [], base)
  rmSync(rendered, { recursive: true, force: true })
  // Colours of code say nothing of a page, and take most of the time.
  const markdown = { ...config.markdown, highlight: () => '' }
  const renderer = await createMarkdownRenderer(content, markdown, base)
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    const relativePath = path.replaceAll('\\', '/')
    const text = readFileSync(join(content, path), 'utf8')
    const page = renderer.render(text, { path: join(content, path), relativePath })
    // As Vue does with the images of a page.
    html.set(relativePath.replace(/md$/, 'html'), page.replaceAll(' src="/', ` src="${base}`))
  }
  for (const [path, text] of html) {
    mkdirSync(dirname(join(rendered, path)), { recursive: true })
    writeFileSync(join(rendered, path), text)
  }
  cpSync(join(content, 'public'), rendered, { recursive: true })
  copySchemas(rendered)
})

it('has the pages of the repository, with an anchor for each field and code', () => {
  const routes = listPages(repository).map(({ route }) => `${route}.html`)
  expect(routes.filter((route) => !html.has(route))).toEqual([])
  const { entities, fields } = read<{ entities: { id: string }[]; fields: { id: string }[] }>('fields.json')
  const hasAnchor = (page: string, id: string): boolean => html.get(page)?.includes(` id="${id}"`) ?? false
  expect(entities.filter(({ id }) => !html.has(`reference/entities/${toKebab(id)}.html`))).toEqual([])
  const missing = fields.filter(({ id }) => {
    const [entity = '', name = ''] = id.split('.')
    return ['', 'fr/'].some((language) => !hasAnchor(`${language}reference/entities/${toKebab(entity)}.html`, name))
  })
  expect(missing).toEqual([])
  const { codeLists } = read<{ codeLists: { id: string; codes: { code: string }[] }[] }>('code-lists.json')
  // Two lists of thousands of codes are files only.
  const lists = codeLists.filter(({ codes }) => codes.length <= 600)
  expect(codeLists.length - lists.length).toBe(2)
  const codes = lists.flatMap(({ id, codes: own }) => own.map(({ code }) => ({ list: toKebab(id), code })))
  expect(codes.filter(({ list, code }) => !hasAnchor(`reference/code-lists/${list}.html`, code))).toEqual([])
})

it('leads to nothing that is not there', () => {
  expect(html.size).toBeGreaterThan(400)
  expect(findDeadLinks(rendered, base, [])).toEqual([])
})

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(repository, 'schemas/next', name), 'utf8')) as Content
const toKebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
