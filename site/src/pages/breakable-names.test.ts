import { expect, it } from 'vitest'
import { breakNames } from './breakable-names.ts'

it('breaks names of fields and paths, and neither markup nor what is no name', () => {
  expect(breakNames('<code>victim.minorAtEntry</code>')).toBe('<code>victim.<wbr>minor<wbr>At<wbr>Entry</code>')
  expect(breakNames('<code>docs/guides/forms.md</code>')).toBe('<code>docs/<wbr>guides/<wbr>forms.<wbr>md</code>')
  const same = '<code v-pre>a &lt;b&gt; YYYY-MM 1.0 &amp;X</code>'
  expect(breakNames(same)).toBe(same)
})
