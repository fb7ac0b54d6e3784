import { describe, expect, it } from 'vitest'
import { redactText } from './index.ts'

const organisations = (text: string): string[] =>
  redactText(text, { organisations: true })
    .spans.filter(({ type }) => type === 'ORGANISATION')
    .map(({ start, end }) => text.slice(start, end))

describe('the option `organisations`', () => {
  it.each([
    ['She studies at Green Hills Academy.', 'Green Hills Academy'],
    ['He is a guard at hotel Paradise in town.', 'hotel Paradise'],
    ['The contract is with Rising Star Cleaning Services Ltd.', 'Rising Star Cleaning Services Ltd'],
    ['Elle est élève à l’école primaire Sainte Famille.', 'école primaire Sainte Famille'],
    ['Yiga mu ishuri rya Kagugu.', 'ishuri rya Kagugu'],
    ['Anasoma shule ya msingi Uhuru.', 'shule ya msingi Uhuru'],
    ['She works at Serena.', 'Serena'],
  ])('removes employers, schools and hotels: %s', (text, name) => {
    expect(organisations(text)).toEqual([name])
  })

  it.each(['She went to school. The clinic was closed.', 'The hotel was full. UNHCR was told.'])(
    'leaves the words for them: %s',
    (text) => {
      expect(organisations(text)).toEqual([])
    },
  )

  it('is off unless it is asked for', () => {
    const { spans } = redactText('She studies at Green Hills Academy and works for Batiment Plus Ltd.')
    expect(spans.filter(({ type }) => type === 'ORGANISATION')).toEqual([])
  })
})
