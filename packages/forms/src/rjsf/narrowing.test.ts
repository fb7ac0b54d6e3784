import { field } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { allQuestions, intakeForm, resolveForm, viewForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { narrowedBy, narrowedCodes } from './narrowing.ts'

const lists = new Map(Object.values(codeLists).map((list) => [list.id as string, list]))
const codesOf = (id: string): { code: string; parent?: string }[] => {
  const { type } = field(id as Parameters<typeof field>[0])
  return type.kind === 'code' || type.kind === 'codes' ? [...(lists.get(type.list)?.codes ?? [])] : []
}

it.each(Object.entries(narrowedBy))('%s lies below %s: every code has its parent there', (below, above) => {
  const parents = new Set(codesOf(above).map(({ code }) => code))
  const codes = codesOf(below)
  expect(codes.length).toBeGreaterThan(10)
  expect(codes.filter(({ parent }) => parent !== undefined && !parents.has(parent))).toEqual([])
  expect(codes.some(({ parent }) => parent !== undefined)).toBe(true)
})

it.each([
  [{}, undefined],
  [{ form: 'sexual' }, 'sexual'],
  [{ form: 'forcedCriminality' }, 'forcedCriminality'],
])('the kinds of exploitation of %j that can be chosen are those of that form', (exploitation, form) => {
  const consents = ['interview', 'storage'].map((purpose) => ({ purpose, decision: 'granted', date: '2026-11-25' }))
  const record = { victims: [{ id: 'v-1', consents, exploitation: [exploitation] }] }
  const view = viewForm(resolveForm(intakeForm), record, { today: '2026-11-25' })
  const question = allQuestions(view).find(({ resolved }) => resolved.id === 'exploitation.kinds') ?? expect.fail()
  const own = codesOf('exploitation.kinds').filter(({ parent }) => parent === form)
  expect(narrowedCodes(question)).toEqual(form === undefined ? undefined : own.map(({ code }) => code))
})
