import { fields } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { asInSuite, type Engine, generated, jsonSchema, zod } from './engines.ts'
import { type Case, readCases } from './read-files.ts'

const engines: [string, Engine][] = [
  ['the generated validators', generated],
  ['zod', zod],
  ['JSON Schema', jsonSchema],
]
const longest = new Map(
  fields.flatMap(({ id, type }) =>
    type.kind === 'text' || type.kind === 'texts' ? [[id as string, type.maxLength]] : [],
  ),
)

/** The cases of the suite with an empty text, one for each field of text: another text is put in its place. */
const empty = readCases().filter(({ id }) => /\/(item-)?empty$/.test(id))
const fieldOf = ({ id }: Case): string => id.slice(0, id.indexOf('/'))

function withText({ data, findings }: Case, text: string): unknown {
  const copy = structuredClone(data)
  const path = findings[0]?.path ?? []
  let owner = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) owner = owner[step] as typeof owner
  owner[path.at(-1) ?? ''] = text
  return copy
}

const marks = (findings: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  findings.map(({ code, path }) => JSON.stringify([code, path]))

// The suite leaves the longest texts out, for its size.
describe('texts of every field, as long as may be and one character longer', () => {
  it('are tried for every field of text', () => {
    expect(empty.map(fieldOf).sort()).toEqual([...longest.keys()].sort())
  })
  it.each(engines)('%s', (_, engine) => {
    for (const one of empty) {
      const limit = longest.get(fieldOf(one)) ?? 0
      const find = (text: string) =>
        marks(
          engine(one.document, withText(one, text))
            .filter(({ severity }) => severity === 'error')
            .map(asInSuite),
        )
      expect(find('\u{1F600}'.repeat(limit)), one.id).toEqual([])
      expect(find('x'.repeat(limit + 1)), one.id).toEqual(marks(one.findings))
    }
  })
})
