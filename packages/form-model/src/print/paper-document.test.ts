import { describe, expect, it } from 'vitest'
import { type PaperBlock, paperPage } from './paper-document.ts'

const page = (...blocks: PaperBlock[]): string =>
  paperPage(
    {
      language: 'fr',
      title: 'A <title>',
      form: { id: 'org.example.paper', version: '2.0.0' },
      person: 'Code:',
      draft: 'Draft.',
      sections: [{ title: 'Section', blocks }],
    },
    'p { color: red }',
  )

describe('a document on paper', () => {
  it('shows its id and language at the top of every sheet, and that it is a draft', () => {
    const html = page()
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain(
      '<div><code>org.example.paper 2.0.0 · fr</code><p class="tip-print-person"><span>Code:</span><span class="tip-print-line">',
    )
    expect(html).toContain('<p class="tip-print-draft">Draft.</p>')
    expect(html).toContain('A &lt;title&gt;')
    expect(html).toContain('<section class="tip-print-page"><h2>Section</h2>')
  })

  it('has boxes to tick with their codes, space to write, and tables', () => {
    const html = page(
      { kind: 'ticks', isMany: true, words: [{ text: 'One & two', code: 'both' }] },
      { kind: 'blank', label: 'Why', lines: 2 },
      {
        kind: 'table',
        columns: ['Head'],
        rows: [['text', { text: 'Name', code: 'code' }, { kind: 'box', shape: 'one' }, { kind: 'space' }]],
      },
    )
    expect(html).toContain(
      '<span class="tip-print-box tip-print-many"></span><span>One &amp; two <code>both</code></span>',
    )
    expect(html.match(/class="tip-print-line"/g)).toHaveLength(3)
    expect(html).toContain('<th scope="col">Head</th>')
    expect(html).toContain('<td>text</td><td><span>Name <code>code</code></span></td>')
    expect(html).toContain('<td class="tip-print-tick"><span class="tip-print-box tip-print-one"></span></td>')
    expect(html).toContain('<td class="tip-print-space"></td>')
  })

  it('has no head over a table without columns, and nothing that runs', () => {
    const html = page(
      { kind: 'table', columns: [], rows: [['only']] },
      { kind: 'links', links: [{ href: 'a.html"><script>', text: 'A', about: 'B' }] },
    )
    expect(html).not.toContain('<thead>')
    expect(html).not.toContain('<script>')
    expect(html).toContain('<a href="a.html&quot;&gt;&lt;script&gt;">A</a>: B')
  })
})
