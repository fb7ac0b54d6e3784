import { describe, expect, it } from 'vitest'
import { anchors, codeBlocks, relativeLinks } from './markdown.ts'

const page = [
  '# A page of *ours*',
  'See [one](one.md), `[not a link](code.md)`, [web](https://example.org), ![image](img/two.png "title").',
  '```ts run',
  'const link = "[not](three.md)"',
  '# no heading',
  '```',
  '  ```sh',
  '  tip --help',
  '  ```',
  '## Same',
  '## Same',
  '### G1.a: `sex` & gender',
  '[ref]: docs/four.md#part',
].join('\n')

describe('what is read of a Markdown page', () => {
  it('are its blocks of code, with their places', () => {
    const found = codeBlocks(page).map(({ language, marks, line }) => [language, marks, line])
    expect(found).toEqual([
      ['ts', ['run'], 3],
      ['sh', [], 7],
    ])
    expect(codeBlocks(page)[0]?.text).toBe('const link = "[not](three.md)"\n# no heading\n')
  })

  it('are its links to files, none out of code', () => {
    expect(relativeLinks(page)).toEqual(['one.md', 'img/two.png', 'docs/four.md#part'])
  })

  it('are the anchors of its headings, numbered where two are the same', () => {
    expect([...anchors(page)]).toEqual(['a-page-of-ours', 'same', 'same-1', 'g1a-sex--gender'])
  })
})
