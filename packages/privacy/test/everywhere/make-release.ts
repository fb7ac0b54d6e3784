import {
  anonymise,
  openLedger,
  parseHierarchy,
  releasePlan,
  toCertificateHtml,
  toInternalCertificateHtml,
  verifyRelease,
  verifySeries,
} from '@tip-standard/privacy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { inside } from '../../src/fixture-inside.ts'
import { fraction, seededRandom } from '../../src/random.ts'

const places = parseHierarchy('Kigali;Rwanda;*\nHuye;Rwanda;*\nGoma;DR Congo;*\nBukavu;DR Congo;*\n')
const ages = ['age9To17', 'age18To20', 'age21To23', 'age30To38']

/** 600 invented people, the same everywhere. */
function people(count: number): Record<string, string>[] {
  const random = seededRandom(7)
  const draw = (bound: number): number => Math.floor(fraction(random) ** 2 * bound)
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    'victim.sex': ['female', 'male', 'otherMarker'][draw(3)] as string,
    'victim.ageBand': ages[draw(4)] as string,
    place: places.values[draw(4)] as string,
    means: ['threats', 'debt', 'deception'][draw(3)] as string,
  }))
}

/** All of two releases of one series as text: their rows, certificates, checks and the ledger. */
export async function makeReleases(): Promise<string> {
  const texts: unknown[] = []
  for (const method of ['local', 'global', 'cells'] as const) {
    const plan = releasePlan({
      purpose: 'partnerMicrodata',
      k: 5,
      method,
      quasiIdentifiers: ['victim.sex', 'victim.ageBand', { column: 'place', hierarchy: places }],
      sensitive: [{ column: 'means', rules: [{ model: 'close', t: 0.4, distance: 'equal' }] }],
    })
    const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1))
    const first = await anonymise(inside(people(500)), plan, {
      history: { ledger: openLedger('id', key), key, date: '2025-01-31' },
    })
    const second = await anonymise(inside(people(600).slice(20)), plan, {
      history: { ledger: first.ledger, key, date: '2026-01-31' },
    })
    const rows = [...second.release.rows()]
    const { holds, report } = verifyRelease(rows, plan)
    const series = verifySeries([first.release, rows], plan, { ledger: second.ledger, key })
    const pages = toCertificateHtml(second.certificate) + toInternalCertificateHtml(second.internal)
    texts.push(rows, second.ledger, pages, holds, report, series)
  }
  return JSON.stringify(texts)
}
