import { expect, it } from 'vitest'
import { replaceOutsideCode, toAnchor } from './markdown.ts'
import { openTools } from './open-tools.ts'
import { rewriteLinks } from './rewrite-links.ts'

const targets = {
  routes: new Map([
    ['docs/guides/forms.md', 'guides/forms'],
    ['packages/core/README.md', 'packages/core/index'],
    ['docs/guides/index.md', 'guides/index'],
  ]),
  isServed: (path: string) => path === 'schemas/next/act.csv',
  isInRepository: (path: string) => path === 'packages/core/src',
  repository: undefined,
  site: '',
}
const rewrite = (markdown: string, more = {}): string =>
  rewriteLinks(markdown, 'docs/guides/versions.md', { ...targets, ...more })

it('leads to pages, folders of pages, served files and the web', () => {
  expect(rewrite('[a `b[0]`](forms.md#top)')).toBe('[a `b[0]`](/guides/forms#top)')
  expect(rewrite('[core](../../packages/core)')).toBe('[core](/packages/core/)')
  expect(rewrite('[guides](../guides/)')).toBe('[guides](/guides/)')
  expect(rewrite('[list](../../schemas/next/act.csv)')).toBe('[list](/schemas/next/act.csv)')
  expect(rewrite('[web](https://example.org/a.md) [here](#part)')).toBe('[web](https://example.org/a.md) [here](#part)')
})

it('names sources without a link until there is a public repository', () => {
  expect(rewrite('[sources](../../packages/core/src)')).toBe('sources')
  const repository = 'https://example.org/tip'
  expect(rewrite('[sources](../../packages/core/src)', { repository })).toBe(
    '[sources](https://example.org/tip/blob/HEAD/packages/core/src)',
  )
})

it('refuses links to what does not exist', () => {
  expect(() => rewrite('[gone](gone.md)')).toThrow('docs/guides/versions.md leads to gone.md')
})

it('writes whole addresses for readers of a package elsewhere', () => {
  expect(rewrite('[a](forms.md)', { site: 'https://tip.example' })).toBe('[a](https://tip.example/guides/forms)')
})

it('leaves code alone', () => {
  const code = '`[a](b)`\n```ts\nlist[0](gone.md)\n```\n'
  expect(rewrite(code)).toBe(code)
  const text = 'a {{ b `{{ c }}`\n```ts\n{{ d\n```\n{{ e'
  expect(replaceOutsideCode(text, (part) => part.replaceAll('{{', 'X'))).toBe('a X b `{{ c }}`\n```ts\n{{ d\n```\nX e')
})

it('makes the anchors that code hosts make', () => {
  expect(toAnchor('G1.a: `sex` & gender')).toBe('g1a-sex--gender')
})

it('opens only tools that live in the site', () => {
  const page = '<!-- open: builder Open it -->\n<!-- open: desk Open that -->'
  expect(openTools(page, ['builder'])).toBe('[Open it](/builder/){:target="_self" .open-tool}\n')
})
