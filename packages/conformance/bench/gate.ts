/** Persons per second through the gate, and microseconds for the decision about one field, on one core. */

import { sampleRecords } from '@tip-standard/cli/sample'
import { fields } from '@tip-standard/core/metadata'
import { explainField, openGate, type PermitRequest, policies } from '@tip-standard/policy'

const middle = (figures: number[]): number =>
  figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN

/** The processor's seconds that a function takes. */
function seconds(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The median of some rounds after a warm-up: people who leave as statistics, masked, and decisions about fields. */
export async function gateSpeed(
  count: number,
  rounds: number,
): Promise<{ personsPerSecond: number; fieldMicroseconds: number }> {
  const [policy] = policies
  if (policy === undefined) throw new Error('There is no policy.')
  const request: PermitRequest = { policy, purpose: 'statistics', audience: 'public', at: '2026-03-01' }
  const records = [...sampleRecords(count, 7)]
  const people = records.reduce(
    (sum, { victims = [], perpetrators = [] }) => sum + victims.length + perpetrators.length,
    0,
  )
  const [persons, decisions]: [number[], number[]] = [[], []]
  for (let round = -1; round < rounds; round++) {
    const gate = await openGate(request)
    const spent = seconds(() => {
      for (const record of records) gate.pass(record)
    })
    const asked = seconds(() => {
      for (let at = 0; at < 20; at++) for (const { id } of fields) explainField(id, request)
    })
    if (round < 0) continue
    persons.push(people / spent)
    decisions.push((asked / (20 * fields.length)) * 1e6)
  }
  return { personsPerSecond: middle(persons), fieldMicroseconds: middle(decisions) }
}
