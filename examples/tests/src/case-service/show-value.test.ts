import { expect, it } from 'vitest'
import { showEntry } from '../../../case-service/src/fields/show-value.ts'
import { loadWords } from '../../../case-service/src/texts/words.ts'

it('texts that people wrote turn the direction of nothing beside them, and are still no markup', async () => {
  const words = (await loadWords())('en')
  // The mark turns what follows it, up to the end of what it is isolated in.
  const [turned, other] = ['Senti\u202enella', '<b>Inventa']
  const shown = String(showEntry(words, 'identityRecord', { firstName: turned, otherNames: [turned, other] }))
  expect(shown).toContain(`<dd><bdi>${turned}</bdi></dd>`)
  expect(shown).toContain(`<dd><bdi>${turned}</bdi>; <bdi>&lt;b&gt;Inventa</bdi></dd>`)
})
