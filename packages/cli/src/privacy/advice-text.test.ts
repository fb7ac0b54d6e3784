import type { Advice } from '@tip-standard/privacy/advice'
import { expect, it } from 'vitest'
import { adviceData, adviceText } from './advice-text.ts'

const counts = { counts: 2, wrong: 0, meanError: 0 }
const adviceOn = (columns: readonly string[]): Advice => ({
  audience: 'insideOnly',
  people: 1000,
  k: 11,
  columns,
  recommended: 'synthetic',
  detailedRows: { columns, shown: [], different: 1, suppressionLimit: 1, singleCounts: counts } as never,
  synthetic: { epsilon: 4, delta: 1e-6, lists: [], singleCounts: counts },
  tables: [],
  years: [],
})

it('names a folder for the lists of values that synthetic records of columns of a file need, unless one was named', () => {
  const pageOf = (columns: readonly string[], hierarchies?: string): string =>
    adviceText(adviceOn(columns), { path: 'rows.csv', hierarchies, request: [] }, 'public')
  expect(pageOf(['sex'])).toContain('--columns sex --epsilon 4 --values values\n\nMake a folder, values, ')
  expect(pageOf(['sex'], 'lists')).toContain('--epsilon 4 --values lists\n')
  for (const page of [pageOf(['sex'], 'lists'), pageOf(['victim.sex'])]) expect(page).not.toContain('Make a folder')
})

it('names the columns of a file in which people have several values, without which a set of them would be one value', () => {
  const advice = adviceOn(['sex', 'exploitation.form', 'forms'])
  const several = { ...advice, synthetic: { ...advice.synthetic, lists: ['exploitation.form', 'forms'] } }
  expect(adviceText(several, { path: 'rows.csv', hierarchies: 'lists', request: [] }, 'public')).toContain(
    '--columns sex,exploitation.form,forms --lists forms --epsilon 4',
  )
})

it('says of advice for inside that it is about people who refused too, and that nothing of it leaves', () => {
  const pageFor = (audience: string): string =>
    adviceText(adviceOn(['sex']), { path: 'rows.csv', hierarchies: undefined, request: [] }, audience)
  expect(pageFor('internal')).toContain('including people who refused. Keep what you make with it inside')
  expect(pageFor('public')).not.toContain('people who refused')
})

it('says of its tables that they only replace the rows where it recommends rows', () => {
  const onlyInPlaceOfRows = (recommended: Advice['recommended']): unknown =>
    Reflect.get(
      adviceData({ ...adviceOn(['sex']), recommended }, { path: 'rows.csv', hierarchies: undefined, request: [] }),
      'tablesAreOnlyInPlaceOfRows',
    )
  expect((['rows', 'synthetic', 'tables', 'nothing'] as const).map(onlyInPlaceOfRows)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
