import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeHtml } from './escape-html.ts'

it('leaves no character that ends an element or an attribute, and loses none', () => {
  const text = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';') })
  const back: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  fc.assert(
    fc.property(text, (written) => {
      const html = escapeHtml(written)
      expect(html).not.toMatch(/[<>"']/)
      expect(html.replace(/&([^;]+);/g, (_, name: string) => back[name] ?? '')).toBe(written)
    }),
  )
})
