import { expect, it } from 'vitest'
import { labelledDimensions } from '../generated/indicators/labelled-dimensions.ts'
import { fr } from '../locales/fr.ts'
import { rn } from '../locales/rn.ts'
import { rw } from '../locales/rw.ts'
import { sw } from '../locales/sw.ts'
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

it.each(['fr', 'rw', 'sw', 'rn'] as const)(
  'has everything that is said of the study of Rwanda in %s',
  async (language) => {
    const { said } = await loadWords(language)
    const set = standardCatalogue.sets.find(({ id }) => id === 'rwanda-study')
    const own = standardCatalogue.indicators.filter(({ id }) => set?.indicators.includes(id))
    const texts = own.flatMap(({ notReadAs, says }) => [notReadAs, ...(says === undefined ? [] : [says])])
    expect([set?.definition ?? '', ...texts].filter((text) => said(text).isEnglish)).toEqual([])
  },
)

it.each([fr, rw, sw, rn])('has the name of every category in $language', ({ texts }) => {
  const names = labelledDimensions.flatMap(({ id, values }) =>
    ('cases' in values ? values.cases : 'groups' in values ? values.groups : []).map(
      ({ code }) => [`dimension.${id}`, `${code}.label`] as const,
    ),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(([dimension, label]) => texts[dimension]?.[label] === undefined)).toEqual([])
})
