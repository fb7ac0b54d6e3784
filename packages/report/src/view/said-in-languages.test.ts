import { expect, it } from 'vitest'
import { standardCatalogue } from '../standard-catalogue.ts'
import { loadWords } from './standard-words.ts'

it.each(['fr', 'rw', 'sw', 'rn'] as const)('has every part of the sentences of findings in %s', async (language) => {
  const { said } = await loadWords(language)
  const english = standardCatalogue.indicators.flatMap(({ id, title, question, denominator, figures }) =>
    [title, question, denominator, ...figures.map((figure) => figure.title)]
      .filter((text) => said(text).isEnglish)
      .map((text) => `${id}: ${text}`),
  )
  expect(english).toEqual([])
})
