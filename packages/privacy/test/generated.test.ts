import { describe, expect, it } from 'vitest'
import { englishWords } from '../generate/english-words.ts'
import { placeNames } from '../generate/places.ts'
import { englishWordList } from '../src/redaction/generated/english-words.ts'
import { placeNameList } from '../src/redaction/generated/place-names.ts'

describe('the generated dictionaries', () => {
  it('are on the disk as their sources have them: otherwise run `pnpm gen`', () => {
    expect(englishWordList === englishWords().join(' ')).toBe(true)
    expect(placeNameList === placeNames().join(';')).toBe(true)
  })
})
