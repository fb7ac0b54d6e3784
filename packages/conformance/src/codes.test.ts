import * as codeLists from '@tip-standard/core/code-lists'
import { type CodeList, fields } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { type Engine, generated, jsonSchema, zod } from './engines.ts'
import { type Case, readCases } from './read-files.ts'
import { writtenFields } from './rule-interpreter.ts'

const lists: CodeList[] = Object.values(codeLists)
const cases = new Map(readCases().map((one) => [one.id, one]))

/** The case in which a field has a code that is not in its list, for some field of the list; none where all are computed. */
function caseOf(list: string): Case | undefined {
  // The reasons for absence are not a field: they are in every `absent`.
  if (list === 'absentReason') return cases.get('victim/unknown-reason')
  const fields = writtenFields.filter(({ type }) => type.list === list)
  return fields.flatMap(({ id }) => cases.get(`${id}/unknown-code`) ?? [])[0]
}

const stored = lists.flatMap((list) => {
  const one = caseOf(list.id)
  return one === undefined ? [] : [{ id: list.id, codes: list.codes.map(({ code }) => code), one }]
})

/** The codes of a list that an engine refuses where they belong; other findings are not asked about. */
function refused({ document, data, findings }: Case, codes: readonly string[], engine: Engine): string[] {
  const path = findings[0]?.path ?? []
  return codes.filter((code) => {
    const copy: unknown = structuredClone(data)
    let holder = copy as Record<string | number, unknown>
    for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder
    holder[path.at(-1) ?? ''] = code
    return engine(document, copy).some(
      (finding) => finding.code === 'codeList' && finding.at.path.join() === path.join(),
    )
  })
}

/** Every code of a short list; of the long ones the first, the last and some between, since two engines take them one by one. */
const some = (codes: readonly string[]): string[] =>
  codes.filter((_, index) => codes.length <= 300 || index === 0 || index === codes.length - 1 || index % 97 === 0)

describe('every code of the list', () => {
  it.each(stored)('$id is taken, and nothing else is', ({ codes, one }) => {
    expect(refused(one, codes, generated)).toEqual([])
    for (const engine of [zod, jsonSchema]) expect(refused(one, some(codes), engine)).toEqual([])
    const near = some(codes).flatMap((code) => [`${code} `, code.slice(1), `${code}x`, code.toUpperCase(), ''])
    const wrong = [...new Set(near)].filter((code) => !codes.includes(code)).slice(0, 60)
    for (const engine of [generated, zod, jsonSchema]) expect(refused(one, wrong, engine)).toEqual(wrong)
  })

  it('that no document holds is of a computed field', () => {
    const held = new Set(stored.map(({ id }) => id))
    const derived = fields
      .filter(({ presence }) => presence === 'derived')
      .map(({ type }) => 'list' in type && type.list)
    expect(lists.filter(({ id }) => !held.has(id) && !derived.includes(id))).toEqual([])
  })
})
