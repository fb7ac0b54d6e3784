import { describe, expect, it } from 'vitest'
import { ownLists } from './fixture-reach.ts'

/** Words that carry no meaning of their own; shorter words are left out as well. */
const EMPTY =
  'about also another anyone because been before between does from have into itself less more most none nothing only other others over same said says some someone somebody such than that their them then there these they this those under very what when where whether which while whom whose will with without'

const emptyWords = new Set(EMPTY.split(' '))

/** Beginnings of the words that carry meaning: "exploits" and "exploitation" are one. */
const meaningOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d]{4,}|[\p{L}\d]*\d[\p{L}\d]*/gu) ?? [])
      .filter((word) => !emptyWords.has(word))
      .map((word) => word.slice(0, 5)),
  )

/** What a definition adds to a label. */
const added = (label: string, definition: string): string[] => {
  const known = meaningOf(label)
  return [...meaningOf(definition)].filter((word) => !known.has(word))
}

describe.each(ownLists.map((list) => [list.id, list] as const))('%s', (_, { codes }) => {
  it('says of each code what its label does not', () => {
    const wanting = codes.filter(({ label, definition = '' }) => added(label, definition).length < 3)
    expect(
      wanting.map(({ code, definition }) => `${code}: ${definition}`),
      'Write definitions with at least three words that their labels do not have. Words of fewer than four letters and those in EMPTY do not count, and words that begin with the same five letters are one.',
    ).toEqual([])
  })

  it('says something else of each code', () => {
    const definitions = codes.map(({ definition }) => definition)
    expect(
      definitions.filter((text, index) => definitions.indexOf(text) !== index),
      'Write a definition of its own for each code of a list.',
    ).toEqual([])
  })
})

describe('what a definition adds to a label', () => {
  it.each([
    ['Forced begging', 'Forced begging of someone.'],
    ['Transferred', 'The transfer was made.'],
    ['0 to 8 years', 'From 0 years to 8 years.'],
  ])('is nothing much in "%s": "%s"', (label, definition) => {
    expect(added(label, definition).length).toBeLessThan(3)
  })
})
