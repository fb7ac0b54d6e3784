import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeLists } from '../generated/code-lists.ts'
import type { Code, CodeList, ExternalStandard } from '../model.ts'
import { listsById as exported, ownLists, reach, targetsOf } from './fixture-reach.ts'

const lists: readonly CodeList[] = codeLists

const toCamelCase = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Foreign terms that are read as a code though the relation alone does not say so, each with the code. */
const readBesides = (list: { codes: readonly Code[] }, standard: ExternalStandard): [term: string, code: string][] =>
  list.codes.flatMap(({ code, maps }) => (maps?.[standard]?.reads ?? []).map((term): [string, string] => [term, code]))

const relationOf = ({ maps }: Code, standard: ExternalStandard) => maps?.[standard]?.relation

describe('every code list', () => {
  it('has a file of its own name', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^(?!fixture-)[^.]*\.ts$/.test(name))
    const idsOfFiles = files.map((name) => toCamelCase(name.replace(/\.ts$/, '')))
    expect(
      lists.map(({ id }) => id),
      'Run `pnpm gen`, which writes the index of the lists.',
    ).toEqual(idsOfFiles.sort())
  })

  it('survives JSON, so nothing but literals is in it', () => {
    expect(JSON.parse(JSON.stringify(codeLists))).toEqual(codeLists)
  })

  it.each(ownLists.map((list) => [list.id, list] as const))('%s: codes are unique, shaped and labelled', (id, list) => {
    const codes = list.codes.map(({ code }) => code)
    const external = [
      'delphiDimension',
      'economicSector',
      'iccsOffence',
      'indicator',
      'industryDivision',
      'standardVersion',
    ]
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(0)
    if (!external.includes(id)) for (const code of codes) expect(code).toMatch(/^[a-z][a-zA-Z0-9]*$/)
    for (const { label } of list.codes) expect(label).toMatch(/^\S.*\S$/)
    expect(new Set(list.codes.map(({ label }) => label)).size).toBe(codes.length)
  })

  it.each(ownLists.map((list) => [list.id, list] as const))('%s: mappings are well formed', (_, list) => {
    for (const { maps } of list.codes) {
      for (const mapping of Object.values(maps ?? {})) {
        const targets = targetsOf(mapping.to)
        expect(targets.length === 0).toBe(mapping.relation === 'none')
        expect(new Set(targets).size).toBe(targets.length)
        for (const target of targets) expect(target).toMatch(/^\S(.*\S)?$/)
      }
    }
  })

  it.each(ownLists.map((list) => [list.id, list] as const))(
    '%s: a foreign code is read as one code at most',
    (_, list) => {
      const standards = new Set(list.codes.flatMap(({ maps }) => Object.keys(maps ?? {}) as ExternalStandard[]))
      for (const standard of standards) {
        for (const reached of Object.values(reach(list, standard))) {
          expect(reached.filter((entry) => !entry.endsWith(' broader')).length).toBeLessThanOrEqual(1)
        }
        const besides = readBesides(list, standard)
        expect(new Set(besides.map(([term]) => term)).size).toBe(besides.length)
        for (const [term] of besides)
          expect((reach(list, standard)[term] ?? []).filter((entry) => !entry.endsWith(' broader'))).toEqual([])
      }
    },
  )
})

describe('parents and bounds', () => {
  it('kinds hang on forms, divisions on sections, indicators on dimensions', () => {
    const forms: readonly string[] = exported.exploitationForm.codes.map(({ code }) => code)
    const sections: readonly string[] = exported.economicSector.codes.map(({ code }) => code)
    const dimensions: readonly string[] = exported.delphiDimension.codes.map(({ code }) => code)
    for (const { parent } of exported.exploitationKind.codes) expect(forms).toContain(parent)
    for (const { parent } of exported.industryDivision.codes) expect(sections).toContain(parent)
    for (const { code } of exported.indicator.codes)
      if (code.startsWith('D')) expect(dimensions).toContain(code.slice(0, 2))
  })

  it('no other list has parents', () => {
    const withParents = ownLists
      .filter(({ codes }) => codes.some(({ parent }) => parent !== undefined))
      .map(({ id }) => id)
    expect(withParents).toEqual(['exploitationKind', 'industryDivision'])
  })

  const perpetrator: readonly Code[] = exported.perpetratorAgeBand.codes
  const isIn = (standard: ExternalStandard) => (code: Code) => relationOf(code, standard) !== 'none'
  it.each([
    ['ageBand', exported.ageBand.codes as readonly Code[], 0],
    ['durationBand', exported.durationBand.codes as readonly Code[], 0],
    ['perpetratorAgeBand of GBVIMS', perpetrator.filter(isIn('gbvims')), 0],
    ['perpetratorAgeBand of CTDC', perpetrator.filter(isIn('ctdcC')), 0],
  ] as const)('%s has no gap and no overlap, and its last band is open', (_, bands, start) => {
    let next: number | undefined = start
    for (const { min, max } of bands) {
      expect(min).toBe(next)
      next = max === undefined ? undefined : max + 1
    }
    expect(next).toBeUndefined()
  })

  it('no age band holds children and adults', () => {
    for (const { min, max } of exported.ageBand.codes as readonly Code[]) {
      expect((min ?? 0) >= 18 || (max ?? Number.POSITIVE_INFINITY) < 18).toBe(true)
    }
  })

  it('there are 67 operational indicators in six dimensions and 11 of forced labour', () => {
    const counts: Record<string, number> = {}
    for (const { code } of exported.indicator.codes) counts[code.slice(0, 2)] = (counts[code.slice(0, 2)] ?? 0) + 1
    expect(counts).toEqual({ D1: 10, D2: 10, D3: 16, D4: 9, D5: 15, D6: 7, FL: 11 })
  })
})

describe('means of the Protocol', () => {
  it('are derived from means of control by known codes only', () => {
    const known = Object.keys(reach(exported.means, 'palermo'))
    expect(known).toHaveLength(8)
    for (const target of Object.keys(reach(exported.meansOfControl, 'palermo'))) expect(known).toContain(target)
  })

  it('follow from every means but these', () => {
    const silent = (exported.meansOfControl.codes as readonly Code[]).filter(
      (code) => relationOf(code, 'palermo') === 'none',
    )
    expect(silent.map(({ code }) => code)).toEqual(['excessiveWorkingHours', 'other', 'notSpecified'])
  })
})
