import { type PermitRequest, permitRows, policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { flatHierarchy } from '../hierarchies/shipped.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'
import { differencesOf, internalDifferencesOf } from './compare-certificate.ts'
import { describePlan } from './describe-plan.ts'
import { toInternalCertificateHtml } from './internal-certificate-html.ts'
import { bandOf } from './public-certificate.ts'
import { toCertificateHtml } from './public-certificate-html.ts'

describe('a certificate', () => {
  it('holds no value of a sensitive column, of a column outside the plan or of a group below k', async () => {
    const hierarchy = buildHierarchy([
      ['1', '*'],
      ['2', '*'],
    ])
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 3,
      groupBy: 'raid',
      quasiIdentifiers: [{ column: 'a', hierarchy }],
      sensitive: [{ column: 's', rules: [{ model: 'distinct', l: 2 }] }],
    })
    const rows = Array.from({ length: 12 }, (_, at) => ({
      a: at < 10 ? 1 : 2,
      s: `SENTINEL${at}`,
      raid: `SENTINEL${at}`,
      name: 'SENTINEL',
    }))
    const { release, certificate, internal } = await anonymise(inside(rows), plan)
    const texts =
      [certificate, internal].map((one) => JSON.stringify(one)).join() +
      toCertificateHtml(certificate) +
      toInternalCertificateHtml(internal)
    expect(texts).not.toContain('SENTINEL')
    expect(internal.losses.a).toMatchObject([{ group: '1, 2', together: ['1', '2'], rows: 12 }])
    expect(JSON.stringify([...release.rows()])).not.toMatch(/raid|name/)
  })

  it.each([
    ['public', 'the public (anyone may see it)'],
    ['statisticsPartner', 'the audience statisticsPartner, and no one else'],
    ['internal', 'use inside one organisation only'],
  ])(
    'says whom the gate let the release leave for (%s), whatever the plan protects it for',
    async (audience, words) => {
      const plan = releasePlan({
        purpose: 'publicMicrodata',
        quasiIdentifiers: [{ column: 'a', hierarchy: flatHierarchy(['1']) }],
      })
      const [policy] = policies.filter(({ id }) => id === 'default')
      const attestation = {
        id: 'a-1',
        basis: 'publicTask',
        reason: 'Invented',
        by: 'dataOfficer',
        purposes: ['statistics'],
      }
      const attestations = [{ ...attestation, from: '2026-01-01', until: '2026-12-31' }] as const
      const rows = Array.from({ length: 12 }, () => ({ a: 1 }))
      const request = { policy, purpose: 'statistics', audience, at: '2026-06-30', attestations } as PermitRequest
      const made = await anonymise(audience === 'internal' ? inside(rows) : await permitRows(rows, request), plan)
      for (const page of [toCertificateHtml(made.certificate), toInternalCertificateHtml(made.internal)]) {
        expect(page).toContain(`Intended for: ${words}.`)
        expect(page).toContain('<tr><th scope="row">protected as for</th><td>the public (anyone may see it)</td></tr>')
      }
    },
  )

  it('escapes what a column is called', async () => {
    const hierarchy = buildHierarchy([['1', '*']])
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: [{ column: '<script>', hierarchy }],
    })
    const { certificate, internal } = await anonymise(inside([{ '<script>': 1 }, { '<script>': 1 }]), plan)
    expect(toCertificateHtml(certificate) + toInternalCertificateHtml(internal)).not.toContain('<script>')
  })

  it('names each rule of the plan, and the attack by skewness as it went', async () => {
    const hierarchy = buildHierarchy([['1', '*']])
    const planOf = (...rules: readonly SensitiveRule[]) =>
      releasePlan({
        purpose: 'publicMicrodata',
        k: 2,
        quasiIdentifiers: [{ column: 'a', hierarchy }],
        sensitive: [{ column: 's', rules }],
      })
    const all = planOf(
      { model: 'distinct', l: 2 },
      { model: 'entropy', l: 2 },
      { model: 'recursive', l: 2, c: 3 },
      { model: 'close', t: 0.4, distance: 'equal' },
    )
    expect(describePlan(all).sensitive[0]?.rules).toEqual([
      'distinct 2-diversity',
      'entropy 2-diversity',
      'recursive (3, 2)-diversity',
      't-closeness, t 0.4, equal distance',
    ])
    const outcomeOf = async (secrets: readonly string[]) => {
      const { internal } = await anonymise(inside(secrets.map((s) => ({ a: '1', s }))), planOf())
      return internal.attacks.find(({ attack }) => attack === 'skewness')
    }
    expect(await outcomeOf(['x', 'y', 'x', 'y'])).toMatchObject({ rows: 0, outcome: expect.stringMatching(/^In no /) })
    expect(await outcomeOf(['x', 'x'])).toMatchObject({
      rows: 2,
      outcome: expect.stringMatching(/^In the equiv.*sure/),
    })
  })

  it('is found to be another where a part is missing, added or changed', async () => {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: [{ column: 'a', hierarchy: buildHierarchy([['1', '*']]) }],
    })
    const { release, certificate, internal } = await anonymise(inside([{ a: '1' }, { a: '1' }]), plan)
    const rows = [...release.rows()]
    expect(differencesOf(certificate, rows, plan)).toEqual([])
    expect(internalDifferencesOf(internal, rows, plan)).toEqual([])
    expect(internalDifferencesOf(internal, rows.slice(1), plan)).toEqual(['classSizes'])
    const { visible, ...without } = certificate
    expect(differencesOf(without as typeof certificate, rows, plan)).toEqual(['visible'])
    expect(differencesOf({ ...certificate, more: 1 } as typeof certificate, rows, plan)).toEqual(['more'])
    expect(differencesOf({ ...certificate, visible: {} }, rows, plan)).toEqual(['visible'])
    expect(Object.keys(visible)).toEqual(['a'])
  })

  it('does not say that all values are shown where their list was read from the data', async () => {
    const hierarchy = flatHierarchy(['female', 'other'])
    const planOf = (isFromData: boolean) =>
      releasePlan({ purpose: 'publicMicrodata', k: 2, quasiIdentifiers: [{ column: 'sex', hierarchy, isFromData }] })
    const rows = inside([{ sex: 'female' }, { sex: 'female' }, { sex: 'other' }])
    const certificateOf = async (isFromData: boolean) => (await anonymise(rows, planOf(isFromData))).certificate
    const pageOf = async (isFromData: boolean) => toCertificateHtml(await certificateOf(isFromData))
    expect((await certificateOf(false)).visible.sex?.notVisible).toEqual(['other'])
    expect(JSON.stringify(await certificateOf(true))).not.toContain('"other"')
    expect(await pageOf(false)).toContain('<td>other</td><td>none, but for the missing rows</td>')
    expect(await pageOf(true)).toMatch(/<td>sex<\/td><td>not said: [^<]*<\/td>/)
    expect(await pageOf(true)).not.toContain('other</td>')
  })

  it('does not call a value counted too low that is wider than itself only', async () => {
    const hierarchy = buildHierarchy([
      ['Kigali', 'Kigali', '*'],
      ['Huye', 'South', '*'],
    ])
    const plan = releasePlan({ purpose: 'publicMicrodata', k: 2, quasiIdentifiers: [{ column: 'a', hierarchy }] })
    const { certificate } = await anonymise(inside([{ a: 'Kigali' }, { a: 'Kigali' }]), plan)
    expect(certificate.visible.a).toEqual({ shown: ['Kigali'], notVisible: ['Huye'], countedTooFew: [] })
  })

  it('says that rows are missing only where some are', async () => {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: [{ column: 'a', hierarchy: buildHierarchy([['1', '*']]) }],
    })
    const { certificate } = await anonymise(inside([{ a: 1 }, { a: 1 }]), plan)
    expect(toCertificateHtml(certificate)).toContain('may be missing, to protect them: fewer than 2')
    expect(toCertificateHtml({ ...certificate, missing: { from: 2, below: 20 } })).toContain('are missing, to protect')
  })

  it('has the missing rows in bands from none on', () => {
    const bands = [0, 2, 3, 29, 30, 3e6].map((count) => bandOf(count, 3))
    expect(bands).toEqual([
      { from: 0, below: 3 },
      { from: 0, below: 3 },
      { from: 3, below: 30 },
      { from: 3, below: 30 },
      { from: 30, below: 300 },
      { from: 3_000_000 },
    ])
  })
})
