import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Method, SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'
import { findFaults, type Lines } from './fixture-checker.ts'
import { makeCertificate } from './public-certificate.ts'
import { toCertificateHtml } from './public-certificate-html.ts'
import { verifyRelease } from './verify-release.ts'

const lines = fc
  .record({ groups: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 6 }), isFlat: fc.boolean() })
  .map(
    ({ groups, isFlat }): Lines =>
      groups.map((group, leaf) => (isFlat ? [`v${leaf}`, '*'] : [`v${leaf}`, `g${group}`, '*'])),
  )

const rule: fc.Arbitrary<SensitiveRule> = fc.oneof(
  fc.record({ model: fc.constant('distinct' as const), l: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ model: fc.constant('entropy' as const), l: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    model: fc.constant('recursive' as const),
    l: fc.integer({ min: 1, max: 3 }),
    c: fc.constantFrom(0.7, 1, 3),
  }),
  fc.record({
    model: fc.constant('close' as const),
    t: fc.constantFrom(0.1, 0.3, 0.6),
    distance: fc.constant('equal' as const),
  }),
  fc.record({
    model: fc.constant('close' as const),
    t: fc.constantFrom(0.1, 0.3),
    distance: fc.constant('ordered' as const),
    order: fc.constant(['s0', 's1', 's2', 's3', 's4']),
  }),
  fc.record({
    model: fc.constant('close' as const),
    t: fc.constantFrom(0.1, 0.3),
    distance: fc.constant('hierarchical' as const),
    hierarchy: fc.constant(
      buildHierarchy([
        ['s0', 'A', '*'],
        ['s1', 'A', '*'],
        ['s2', 'B', '*'],
        ['s3', 'B', '*'],
      ]),
    ),
  }),
)

const drawn = fc.array(lines, { minLength: 1, maxLength: 4 }).chain((hierarchies) =>
  fc.record({
    hierarchies: fc.constant(Object.fromEntries(hierarchies.map((one, at) => [`q${at}`, one]))),
    before: fc.array(
      fc.record({
        ...Object.fromEntries(
          hierarchies.map((one, at) => [`q${at}`, fc.constantFrom(...one.map(([leaf]) => leaf as string))]),
        ),
        secret: fc.constantFrom('s0', 's1', 's2', 's3'),
        raid: fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'),
      }),
      { maxLength: 80 },
    ),
    k: fc.integer({ min: 2, max: 6 }),
    method: fc.constantFrom<Method>('local', 'global', 'cells'),
    rules: fc.array(rule, { maxLength: 2 }),
    isGrouped: fc.boolean(),
  }),
)

/** Columns without rules, by which the test identifies rows: the digits of their numbers. */
const marks = ['tens', 'ones'] as const
const marksOf = (at: number): Record<(typeof marks)[number], string> => ({
  tens: String(Math.floor(at / 10)),
  ones: String(at % 10),
})

const toPlan = ({
  hierarchies,
  k,
  method,
  rules,
  isGrouped,
  isMarked = false,
}: {
  hierarchies: Readonly<Record<string, Lines>>
  k: number
  method: Method
  rules: readonly SensitiveRule[]
  isGrouped: boolean
  isMarked?: boolean
}) =>
  releasePlan({
    purpose: 'publicMicrodata',
    k,
    method,
    quasiIdentifiers: Object.entries(hierarchies).map(([column, one]) => ({ column, hierarchy: buildHierarchy(one) })),
    sensitive: [{ column: 'secret', rules }, ...(isMarked ? marks : []).map((column) => ({ column, rules: [] }))],
    ...(isGrouped && { groupBy: 'raid' }),
  })

describe('a release', () => {
  it('says nothing by the order of its rows, which is that of their texts', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, fc.array(fc.nat(), { minLength: 80, maxLength: 80 }), async (one, places) => {
        const plan = toPlan(one)
        const textsOf = async (rows: readonly object[]) => {
          const { release } = await anonymise(inside(rows), plan)
          // Suppressed texts come last.
          return [...release.rows()].map((row) => JSON.stringify(Object.values(row)).replaceAll('"*"', '~'))
        }
        const order = [...one.before.keys()].sort((a, b) => (places[a] as number) - (places[b] as number))
        const texts = await textsOf(order.map((at) => one.before[at] as object))
        expect(texts).toEqual(texts.toSorted())
        // Cells are exchanged between equal rows, in their order.
        if (one.method !== 'cells') expect(texts).toEqual(await textsOf(one.before))
      }),
      { numRuns: 200 },
    )
  })

  it('takes the same one of two recodings that lose the same, in whatever order the rows come', async () => {
    const rows = ['v0 v0 v0', 'v2 v0 v2', 'v0 v4 v0', 'v0 v0 v3', 'v5 v3 v2', 'v0 v2 v3', 'v3 v2 v0', 'v3 v0 v0'].map(
      (row) => Object.fromEntries(row.split(' ').map((value, at) => [`q${at}`, value])),
    )
    const linesOf = (groups: string): Lines => [...groups].map((group, at) => [`v${at}`, `g${group}`, '*'])
    const hierarchies = { q0: linesOf('201112'), q1: linesOf('21201'), q2: linesOf('002201') }
    const plan = toPlan({ hierarchies, k: 3, method: 'local', rules: [], isGrouped: false })
    const release = async (order: readonly object[]) => [
      ...(await anonymise(inside(order.map((row) => ({ ...row, secret: 's0' }))), plan)).release.rows(),
    ]
    const usual = await release(rows)
    expect(usual.length).toBeGreaterThan(0)
    for (const at of rows.keys()) {
      const moved = [...rows.slice(at), ...rows.slice(0, at)]
      expect(await release(moved)).toEqual(usual)
      expect(await release(moved.toReversed())).toEqual(usual)
    }
  })

  it('holds what its plan promises, whatever the data and the plan, and each value is an ancestor of what was there', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const plan = toPlan({ ...one, isMarked: true })
        const before = one.before.map((row, at): Record<string, string> => ({ ...row, ...marksOf(at) }))
        const { release, certificate, internal } = await anonymise(inside(before), plan)
        const rows = [...release.rows()]
        const blank = Object.fromEntries(release.columns.map((column) => [column, '*']))
        const after = before.map((row) => rows.find((one) => marks.every((mark) => one[mark] === row[mark])) ?? blank)
        expect(rows).toHaveLength(before.length - internal.utility.suppressedRows - internal.data.suppressedBefore)
        // Anyone who has the file can make the certificate again: nothing else of the data is in it.
        const { disclosure, missing } = certificate
        expect(makeCertificate(rows, plan, { disclosure, missing })).toEqual(certificate)
        const groups = one.isGrouped ? { groups: before.map(({ raid }) => raid as string) } : {}
        expect(findFaults({ ...one, ...groups, before, after, sensitive: 'secret' })).toEqual([])
        expect(verifyRelease(rows, plan).holds).toBe(true)
        // With a hash of the data, an attacker who has most of it could try values for the suppressed rows.
        expect(JSON.stringify(certificate) + toCertificateHtml(certificate)).not.toMatch(/[0-9a-f]{32}/)
        expect(internal.utility.granularityLoss).toBeGreaterThanOrEqual(-1e-9)
        expect(internal.utility.granularityLoss).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 400 },
    )
  })

  it('is refused by the verification after any planted fault', async () => {
    const hierarchies = {
      q0: [
        ['a', 'x', '*'],
        ['b', 'x', '*'],
        ['c', 'y', '*'],
      ],
      q1: [
        ['m', '*'],
        ['f', '*'],
      ],
    } as const
    const before = Array.from({ length: 60 }, (_, at) => ({
      q0: ['a', 'b', 'c'][at % 3] as string,
      q1: at % 20 === 0 ? 'm' : 'f',
      secret: `s${at % 7}`,
    }))
    const plan = toPlan({ hierarchies, k: 5, method: 'local', rules: [{ model: 'distinct', l: 2 }], isGrouped: false })
    const rows = [...(await anonymise(inside(before), plan)).release.rows()]
    expect(verifyRelease(rows, plan).holds).toBe(true)
    const guarantees = (planted: readonly Record<string, string>[]): string[] => {
      const { holds, report } = verifyRelease(planted, plan)
      expect(holds).toBe(false)
      return report.checks.filter((check) => !check.holds).map(({ guarantee }) => guarantee)
    }
    const change = (at: number, part: Record<string, string>) =>
      rows.map((row, other) => (other === at ? { ...row, ...part } : row))
    // A cell that was not generalised, a class one short of k, a secret left in a suppressed row, a class without a spread.
    expect(guarantees(change(0, { q1: 'm' }))).toContain('kAnonymity')
    const smallest = { q0: 'a', q1: 'm', secret: 's0' }
    expect(guarantees([...rows, ...Array(4).fill(smallest)])).toContain('kAnonymity')
    expect(guarantees([...rows, { q0: '*', q1: '*', secret: 's0' }])).toEqual(['suppressedWhole'])
    expect(guarantees([...rows, ...Array(5).fill(smallest)])).toEqual(['distinctDiversity'])
    expect(guarantees(change(0, { q0: 'nowhere' }))).toContain('knownValues')
    expect(guarantees(change(0, { name: 'SENTINEL' }))).toEqual(['columns'])
  })
})
