import { describe, expect, it } from 'vitest'
import { furtherCaseWords } from '../generate/case-words.ts'
import { englishWords, rareEnglishWords } from '../generate/english-words.ts'
import { fieldViews } from '../generate/field-views.ts'
import { placeNames } from '../generate/places.ts'
import { englishWordList } from '../src/redaction/generated/english-words.ts'
import { codesOfLists, fieldsOfEntities } from '../src/redaction/generated/field-views.ts'
import { frenchCaseWords } from '../src/redaction/generated/french-case-words.ts'
import { kinyarwandaCaseWords } from '../src/redaction/generated/kinyarwanda-case-words.ts'
import { placeNameList } from '../src/redaction/generated/place-names.ts'
import { rareEnglishWordList } from '../src/redaction/generated/rare-english-words.ts'
import { swahiliCaseWords } from '../src/redaction/generated/swahili-case-words.ts'
import { toFrontCoding } from '../src/redaction/words/front-coding.ts'

describe('the generated dictionaries', () => {
  it('are on the disk as their sources have them: otherwise run `pnpm gen`', () => {
    expect(rareEnglishWordList === toFrontCoding(rareEnglishWords())).toBe(true)
    expect(englishWordList === toFrontCoding(englishWords())).toBe(true)
    const { fr, rw, sw } = furtherCaseWords()
    expect(frenchCaseWords === toFrontCoding(fr)).toBe(true)
    expect(kinyarwandaCaseWords === toFrontCoding(rw)).toBe(true)
    expect(swahiliCaseWords === toFrontCoding(sw)).toBe(true)
    expect(placeNameList === toFrontCoding(placeNames())).toBe(true)
  })

  it('and the lists of fields as the standard has them', () => {
    expect(fieldViews()).toEqual({ fields: fieldsOfEntities, codes: codesOfLists })
  })
})
