import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from './fixture-hostile-texts.ts'
import { findCombinations, findPersonal } from './index.ts'

const rulesOf = (text: string): string[] => findCombinations(text, findPersonal(text)).map(({ rule }) => rule)

describe('findCombinations', () => {
  it.each([
    ['She is the only nurse of the health centre in Nyamagabe.', 'onlyOne'],
    ["He is the mayor's eldest daughter’s friend.", 'relativeOfOffice'],
    ['The bishop of Kabgayi knows her.', 'officeAndPlace'],
    ['A teacher at the primary school in Kayonza recruited her.', 'roleAtWorkplace'],
    ['An albino girl from Gahini.', 'conditionAndPlace'],
    ['C’est la seule infirmière du dispensaire.', 'onlyOne'],
    ['Elle est la fille du bourgmestre.', 'relativeOfOffice'],
    ['Ni umukobwa wa meya.', 'relativeOfOffice'],
    ['Ni umuforomo rukumbi mu kigo nderabuzima.', 'onlyOne'],
    ['Yeye ni binti wa mbunge.', 'relativeOfOffice'],
    ['Ni muuguzi pekee wa zahanati ya Kibondo.', 'onlyOne'],
  ])('flags what identifies without a name: %s', (text, rule) => {
    expect(rulesOf(text)).toEqual([rule])
  })

  it.each([
    'She spoke to a nurse. The bus left Kayonza.',
    'Only two girls came. A teacher helped.',
    'The mayor was informed.',
    'She is deaf.',
    'Elle a vu un médecin.',
    'Mteja alionana na daktari.',
  ])('leaves what many may be: %s', (text) => {
    expect(rulesOf(text)).toEqual([])
  })

  it('points at the phrase and holds none of its words', () => {
    const text = 'Note 4. She is the only midwife of the clinic in Gahini. She slept well.'
    const [found] = findCombinations(text, findPersonal(text))
    expect(text.slice(found?.start, found?.end)).toBe('only midwife of the clinic in Gahini')
    expect(Object.keys(found ?? {}).sort()).toEqual(['end', 'rule', 'start'])
  })

  it.each(['only nurse Gahini ', 'only a a a a nurse a a a a ', 'mayor daughter. ', 'albino Gahini '])(
    'comes to its end with a long text made against it: %j',
    (piece) => {
      const text = textOf(piece, 250_000)
      expect(findCombinations(text, findPersonal(text)).length).toBeGreaterThanOrEqual(0)
    },
    60_000,
  )

  it('stays inside the text, for any text', () => {
    const words = fc.constantFrom(
      'only',
      'nurse',
      'Gahini',
      'mayor',
      "mayor's",
      'daughter',
      '. ',
      '\n',
      'albino',
      'ሰላም',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        for (const { start, end } of findCombinations(text, findPersonal(text))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
