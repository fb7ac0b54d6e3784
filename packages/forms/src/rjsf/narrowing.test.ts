import { field } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { expect, it } from 'vitest'
import { narrowedBy } from './narrowing.ts'

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
