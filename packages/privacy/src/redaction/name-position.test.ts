import { describe, expect, it } from 'vitest'
import { bantuOf, closed, namePosition, open, strong, wide } from './name-position.ts'
import { redactText } from './redact-text.ts'
import { wordTokens } from './word-tokens.ts'

/**
 * Judges the position of the word in brackets; words between underscores are persons already found, those between
 * tildes are places.
 */
function positionOf(marked: string, bantu?: 'rw' | 'sw') {
  const plain = (text: string): string => text.replace(/[[\]_~]/g, '')
  const text = plain(marked)
  const tokens = wordTokens(text)
  const startsOf = (mark: RegExp): number[] =>
    Array.from(marked.matchAll(mark), ({ index }) => plain(marked.slice(0, index)).length)
  for (const [mark, place] of [
    [/_\w+_/g, false],
    [/~\w+~/g, true],
  ] as const)
    for (const start of startsOf(mark))
      Object.assign(tokens.find((one) => one.start === start) ?? {}, { personal: 0.9, place })
  const [start] = startsOf(/\[\w+\]/g)
  const index = tokens.findIndex((one) => one.start === start)
  expect(index).toBeGreaterThanOrEqual(0)
  return namePosition(text, tokens, index, bantu)
}

describe('the position of a word in lower case', () => {
  it.each([
    // No name follows an elided article or pronoun; one may follow an elided preposition.
    ["il prit l'[omi] avec lui", closed],
    ['il prit l’[omi] avec lui', closed],
    ["la mère d'[omi] tombe", wide],
    ["il dit qu'[omi] part", strong],
    ["il faut qu'[omi] vienne", wide],
    ["voici l'œuvre, d'[omi] surtout", wide],
    // An article, a possessive or a pronoun closes the position, but not across a comma.
    ['she saw the [omi] there', closed],
    ['elle voit son [omi] partout', closed],
    ['she saw the, [omi] there', open],
    // Set apart by commas, brackets or a full stop.
    ['with another customer, [omi], she left', strong],
    ['with another customer, [omi]; she left', strong],
    ['with another customer, [omi].', strong],
    ['with another customer, [omi] she left', open],
    ['with another customer; [omi], she left', open],
    // Kin, a comma and a name without a closing comma.
    ['she told her mother, [omi] of the market', strong],
    ['sa mère, [omi] du marché', strong],
    ['she told her customer, [omi] of the market', open],
    ['she told her mother; [omi] of the market', open],
    // Before a person's action.
    ['then [omi] said no', strong],
    ['puis [omi] dit non', strong],
    ['then [omi] green no', open],
    ['then [omi], said no', open],
    ['then [omi] SAID no', open],
    ["puis [omi] l'a conduite", strong],
    ['puis [omi] m’a conduite', strong],
    ["puis [omi] t'attend", strong],
    ["puis [omi] s'en va", strong],
    ["hier [omi] l'avait dit", strong],
    ["hier [omi] l'alcool", open],
    ["hier [omi] d'une voix", open],
    // Beside another name.
    ['_Jean_ bin [omi] mange', strong],
    ['~Jean~ bin [omi] mange', open],
    ['Jean bin [omi] mange', open],
    ['_Jean_ [omi] mange', wide],
    ['~Jean~ [omi] mange', open],
    ['_Jean_ and [omi] slept', strong],
    ['~Jean~ and [omi] slumber', wide],
    ['Jean et [omi] dormaient', wide],
    ['_Jean_ and [omi] there', strong],
    ['_Jean_ et [omi] hier', strong],
    ['_Jean_ ou [omi] hier', strong],
    ['_Jean_ or [omi] there', strong],
    ['_Jean_ n [omi] ejo', strong],
    ['_Jean_ au [omi] kesho', closed],
    ['_Jean_ na [omi] kesho', strong],
    ["_Jean_ n'[omi] ejo", wide],
    ['_Jean_ cyangwa [omi] ejo', strong],
    ["il tombe lorsqu'[omi] crie", wide],
    ["il tombe puisqu'[omi] crie", wide],
    ["bya w'[omi] ejo", wide],
    // After an action on a person, and after a title.
    ['we met [omi] there', strong],
    ['chez [omi] hier', strong],
    ['then mama [omi] there', strong],
    ['she gave it to [omi] there', wide],
    ['she spoke to [omi] there', strong],
    ['elle a parlé à [omi] hier', strong],
    ['elle arrive à [omi] hier', wide],
    ['she listened for [omi] there', wide],
    // After a preposition, and after anything else.
    ['a bag with [omi] there', wide],
    ['a bag green [omi] there', open],
    ['[omi] there', open],
  ] as const)('%s', (text, expected) => {
    const found = positionOf(text)
    expect(found).toBe(expected)
  })

  it.each([
    // Na precedes a person after a passive, after a verb of meeting and after together; not after to have.
    ['yakiriwe na [omi] hano', 'rw', strong],
    ['alipokelewa na [omi] hapa', 'sw', strong],
    ['alipokea na [omi] hapa', 'sw', strong],
    ['pamoja na [omi] hapa', 'sw', strong],
    ['hamwe na [omi] hano', 'rw', strong],
    ['kitabu na [omi] hapa', 'sw', wide],
    ['alikuwa na [omi] hapa', 'sw', wide],
    ['yari na [omi] hano', 'rw', wide],
    ['yafashwe na [omi] hano', 'rw', strong],
    ['watoto wa [omi] hapa', 'sw', wide],
    ['kumwe na [omi] hano', 'rw', strong],
    ['biri na [omi] hano', 'rw', strong],
    ['bana na [omi] hano', 'rw', strong],
    ['bafatwa na [omi] hano', 'rw', strong],
    ['bafatwa na [omi] hapa', 'sw', wide],
    ['arashaka na [omi] hano', 'rw', strong],
    ['nahuye na [omi] hano', 'rw', strong],
    ['nilikutana na [omi] hapa', 'sw', strong],
    ['yakiriwe hano [omi] ejo', 'rw', open],
    // Before a person's action, with the verbs of each language.
    ['kisha [omi] alisema hapa', 'sw', strong],
    ['hanyuma [omi] yavuze hano', 'rw', strong],
    ['kisha [omi] yavuze hapa', 'sw', open],
    ['hanyuma [omi] wanasema hano', 'rw', open],
    // After a verb comes the object.
    ['alisema [omi] hapa', 'sw', wide],
    ['yavuze [omi] hano', 'rw', wide],
    ['arashaka [omi] hano', 'rw', wide],
    ['nilikutana [omi] hapa', 'sw', wide],
    ['kitabu [omi] hapa', 'sw', open],
  ] as const)('%s (%s)', (text, bantu, expected) => {
    expect(positionOf(text, bantu)).toBe(expected)
  })

  it('is judged by the rules of a Bantu language only in a note of one', () => {
    expect(positionOf('yakiriwe na [omi] hano')).toBe(wide)
    expect(positionOf('kisha [omi] wanasema hapa')).toBe(open)
    expect(positionOf('alisema [omi] hapa')).toBe(open)
  })

  it('leaves what someone has', () => {
    const text = 'Msichana alikuwa na furaha. Alikuja jana hapa.'
    expect(redactText(text).text).toBe(text)
    expect(redactText('Msichana alipelekwa na furaha. Alikuja Mombasa jana.').text).toBe(
      'Msichana alipelekwa na [PERSON_1]. Alikuja [LOCATION_1] jana.',
    )
  })

  it('leaves how something was done', () => {
    const text = 'Alifunga mlango kwa kufuli. Alimtisha kwa kumwonyesha kisu.'
    expect(redactText(text).text).toBe(text)
    expect(redactText('Alikwenda kwa kamene jana, kisha akarudi.').text).toBe(
      'Alikwenda kwa [PERSON_1] jana, kisha akarudi.',
    )
  })

  it('leads to the name of kin after a comma', () => {
    expect(redactText('The girl called her sister, gigru of the market.').text).toBe(
      'The girl called her sister, [PERSON_1] of the market.',
    )
    expect(redactText('La fille a vu sa tante, gigru du quartier.').text).toBe(
      'La fille a vu sa tante, [PERSON_1] du quartier.',
    )
  })
})

describe('the Bantu language of a note', () => {
  it.each([
    [['rw'], 'rw'],
    [['sw', 'en'], 'sw'],
    [['en', 'rw'], undefined],
    [['fr'], undefined],
    [['en', 'fr', 'rw', 'sw'], 'rw'],
    [['en', 'fr', 'sw'], undefined],
  ] as const)('%s', (languages, expected) => {
    expect(bantuOf(languages)).toBe(expected)
  })
})
