import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'
import { toInternalCertificateHtml } from './internal-certificate-html.ts'
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
})
