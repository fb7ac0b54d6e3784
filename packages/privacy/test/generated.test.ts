import { describe, expect, it } from 'vitest'
import { caseWords } from '../generate/case-words.ts'
import { englishWords } from '../generate/english-words.ts'
import { placeNames } from '../generate/places.ts'
import { englishWordList } from '../src/redaction/generated/english-words.ts'
import { frenchCaseWords } from '../src/redaction/generated/french-case-words.ts'
import { kinyarwandaCaseWords } from '../src/redaction/generated/kinyarwanda-case-words.ts'
import { placeNameList } from '../src/redaction/generated/place-names.ts'
import { swahiliCaseWords } from '../src/redaction/generated/swahili-case-words.ts'

describe('the generated dictionaries', () => {
  it('are on the disk as their sources have them: otherwise run `pnpm gen`', () => {
    expect(englishWordList === englishWords().join(' ')).toBe(true)
    const { fr, rw, sw } = caseWords()
    expect(frenchCaseWords === fr.join(' ')).toBe(true)
    expect(kinyarwandaCaseWords === rw.join(' ')).toBe(true)
    expect(swahiliCaseWords === sw.join(' ')).toBe(true)
    expect(placeNameList === placeNames().join(';')).toBe(true)
  })
})
