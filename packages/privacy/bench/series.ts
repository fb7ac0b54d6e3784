import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inside } from '../src/fixture-inside.ts'
import { anonymise, openLedger, parseHierarchy, releasePlan } from '../src/index.ts'
import { SecretKey } from '../src/pseudonyms/secret-key.ts'
import { fraction, seededRandom } from '../src/random.ts'
import { ctdc6, find } from './data.ts'

const file = 'ctdc/rows-50k.csv'
const years = 6
const begin = 5000
const more = 1000
const k = 11

/** What a ledger costs in a yearly series of invented rows, by the share of people who leave in a year. */
export async function benchSeries(): Promise<void> {
  const path = find(file)
  if (path === undefined) return
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = head.split(';')
  const all = lines.map((line, at) => ({
    ...Object.fromEntries(line.split(';').map((value, column) => [names[column], value])),
    id: `p${at}`,
  }))
  const quasi = ctdc6.slice(1)
  const hierarchyOf = (column: string) =>
    parseHierarchy(readFileSync(join(dirname(path), `hierarchy-${column}.csv`), 'utf8'))
  const plan = releasePlan({
    purpose: 'publicMicrodata',
    k,
    quasiIdentifiers: quasi.map((column) => ({ column, hierarchy: hierarchyOf(column) })),
  })
  const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1))
  console.log(`\na ledger over ${years} years: ${begin} rows, ${more} more each year, k ${k}`)
  for (const share of [0, 0.002, 0.01]) {
    const random = seededRandom(5)
    let ledger = openLedger('id', key)
    let people = all.slice(0, begin)
    for (let year = 1; year <= years; year++) {
      if (year > 1) {
        people = people.filter(() => fraction(random) >= share)
        people.push(...all.slice(begin + (year - 2) * more, begin + (year - 1) * more))
      }
      const alone = (await anonymise(inside(people), plan)).internal.utility
      const made = await anonymise(inside(people), plan, { history: { ledger, key, date: `202${year}-01-31` } })
      ledger = made.ledger
      const { utility, comparedWith } = made.internal
      const withheld = ((comparedWith?.rowsWithheld ?? 0) / people.length) * 100
      console.log(
        `leave ${share * 100} %, release ${year}: ${people.length} rows, withheld ${withheld.toFixed(1)} %, loss ${utility.granularityLoss.toFixed(3)} (alone ${alone.granularityLoss.toFixed(3)}, suppressed ${((alone.suppressedRows / people.length) * 100).toFixed(1)} %)`,
      )
    }
  }
}
