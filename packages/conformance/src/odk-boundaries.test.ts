import { expect, it } from 'vitest'
import { boundariesOf } from './condition-boundaries.ts'
import { dictionaryComparisons } from './dictionary-comparisons.ts'
import { ask, codesNamed, fillIn, locations } from './fixture-odk-question.ts'

/** Every comparison once, with its place in a form and its boundaries. */
const comparisons = new Map(
  dictionaryComparisons.flatMap(({ one, entity, list }) => {
    const location = list === undefined ? locations.get(entity) : undefined
    if (location === undefined) return []
    const boundaries = boundariesOf(one, codesNamed(one, location))
    return boundaries.length === 0 ? [] : [[`${entity} ${JSON.stringify(one)}`, { one, location, boundaries }]]
  }),
)

// Fails where the XPath of a comparison changes its result at another value than its definition, such as `<` instead of `<=`.
it('a survey in the engine of ODK changes its result where the comparisons of the dictionary do', async () => {
  const wrong: string[] = []
  const seen = new Set<string>()
  let asked = 0
  for (const [text, { one, location, boundaries }] of comparisons) {
    const question = await ask(one, location, Object.keys(boundaries[0]?.values ?? {}))
    for (const boundary of question === undefined ? [] : boundaries) {
      // What a survey does not offer, or not in this precision, cannot be answered.
      if (question === undefined || !fillIn(question, boundary)) continue
      asked++
      seen.add(`${one['op']} ${boundary.holds}`)
      if (question.form.isAsked(question.target) !== boundary.holds) wrong.push(`${text}: ${boundary.about}`)
    }
  }
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(450)
  const bothWays = [
    'present',
    'in',
    'includesAny',
    'atLeast',
    'atMost',
    'countAtLeast',
    'notAfter',
    'notAbove',
    'ageOn',
    'differ',
  ]
  const wanted = [...bothWays, 'withinBand'].flatMap((op) => [`${op} false`, `${op} true`])
  // A place that is not within another one is not offered: only that it holds can be seen.
  expect([...seen].sort()).toEqual([...wanted, 'startsWith true'].sort())
})
