import { expect, it } from 'vitest'
import { addNotFound } from './not-found.ts'

const text = { language: 'fr', start: '/tip/fr/', title: 'A < B', linkText: 'Accueil' }

it('the page for unknown addresses has a text without scripts, beside the frame that scripts fill', () => {
  const html = addNotFound('<body><div id="app"></div></body>', [text])
  expect(html).toMatch(/<div id="app"><\/div>\s*<noscript>.+<\/noscript><\/body>/)
  expect(html).toContain('<section lang="fr"><h1>A &lt; B</h1><p><a href="/tip/fr/">Accueil</a></p></section>')
  expect(() => addNotFound('<body><div id="app"><p></p></div></body>', [text])).toThrow('no empty frame')
})
