import { readFileSync } from 'node:fs'
import { formLintRules } from '@tip-standard/form-model/lint'
import { expect, it } from 'vitest'

const guide = readFileSync(new URL('../../../docs/guides/form-linter.md', import.meta.url), 'utf8')
const rows = [...guide.matchAll(/^\| (G\d+|–) \| (.*?) \| (.*?) \|$/gm)].map(([, point = '', ids = '', why = '']) => ({
  point,
  ids: [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
  why,
}))

it('the guide names every rule at its point, and states for each point what a form cannot break', () => {
  expect(rows.map(({ point }) => point)).toEqual([...Array.from({ length: 24 }, (_, at) => `G${at + 1}`), '–'])
  for (const { point, ids, why } of rows) {
    const wanted = formLintRules.filter(({ lens }) => (lens ?? '–') === point).map(({ id }) => id)
    expect([point, ids]).toEqual([point, wanted])
    expect(why.length, point).toBeGreaterThan(10)
  }
})
