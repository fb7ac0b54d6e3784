import { describe, expect, it } from 'vitest'
import type { ExternalStandard } from '../model.ts'
import { ownLists } from './fixture-reach.ts'

describe.each(ownLists.map((list) => [list.id, list] as const))('%s', (_, { codes, mappedTo }) => {
  it.each(codes.map((code) => [code.code, code] as const))(
    '%s has a row for each standard that the list is mapped to, and for no other',
    (_code, { maps = {} }) => {
      expect(Object.keys(maps).sort()).toEqual([...mappedTo].sort())
    },
  )

  it('names no standard twice, and none in which nothing was said about any code', () => {
    expect(new Set(mappedTo).size).toBe(mappedTo.length)
    const said = (standard: ExternalStandard): boolean =>
      codes.some(({ maps }) => {
        const row = maps?.[standard]
        return row !== undefined && (row.relation !== 'none' || row.note !== undefined)
      })
    expect(mappedTo.filter((standard) => !said(standard))).toEqual([])
  })
})
