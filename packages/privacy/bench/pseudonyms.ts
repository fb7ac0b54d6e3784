import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import {
  createIntersectionParty,
  createOprfClient,
  createOprfServer,
  createPseudonymiser,
  createVerifiableOprfClient,
  createVerifiableOprfServer,
  createWebPseudonymiser,
  type IdentifierKind,
  importWebKey,
  type PseudonymDomain,
  SecretKey,
} from '../src/pseudonyms/index.ts'

/** Runs a function and returns its rate per second of processor time; the first run warms up. */
async function perCpuSecond(count: number, run: () => unknown): Promise<number> {
  await run()
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (count / (user + system)) * 1e6
}

/** Prints tokens a second beside bare HMAC, and OPRF beside @noble/curves. */
export async function benchPseudonyms(): Promise<void> {
  const raw = randomBytes(32)
  const domain = { purpose: 'bench', partner: 'bench', epoch: '1' }
  const key = new SecretKey(raw)
  const tokens = createPseudonymiser({ key, domain })
  const web = await createWebPseudonymiser({ key: await importWebKey(raw), domain })
  const count = 100_000
  const phones = Array.from({ length: count }, (_, index) => `+250 78${String(index).padStart(7, '0')}`)
  // In a list names come again and again: 3,000 family names and 300 given ones in 100,000 rows.
  const names = phones.map((_, index) => `Uwi${syllables(index % 3000)} Cla${syllables(index % 300)}`)
  const keyObject = createSecretKey(raw)
  const bare = await perCpuSecond(count, () => {
    for (const phone of phones) createHmac('sha256', keyObject).update(phone).digest()
  })
  const rows: [string, number][] = [['bare createHmac', bare]]
  const kinds: readonly (readonly [IdentifierKind, readonly string[]])[] = [
    ['phone', phones],
    ['document', phones],
    ['name', names],
    ['phoneticName', names],
  ]
  for (const [kind, values] of kinds)
    rows.push([`tokens, ${kind}`, await perCpuSecond(count, () => tokens.tokens(kind, values))])
  rows.push(['tokens by WebCrypto, phone', await perCpuSecond(count, () => web.tokens('phone', phones))])
  for (const [what, rate] of rows)
    console.log(`${what.padEnd(34)} ${perSecond(rate)}  ${(rate / bare).toFixed(2)} × bare HMAC (≥ 0.6)`)

  await benchOprf(key, domain, phones.slice(0, 2000))
}

/** Prints each step of the OPRF beside the same step of @noble/curves, in the same run. */
async function benchOprf(key: SecretKey, domain: PseudonymDomain, asked: readonly string[]): Promise<void> {
  const { oprf } = ristretto255_oprf
  const client = await createOprfClient()
  const server = await createOprfServer(key, domain, 1_000_000)
  const { blinded, finish } = client.blind('phone', asked)
  const evaluated = await server.evaluate(blinded)
  const party = await createIntersectionParty('phone', asked)
  const { secretKey } = oprf.generateKeyPair()
  const few = asked.slice(0, 100).map((value) => new TextEncoder().encode(value))
  const theirs = few.map((input) => ({ input, ...oprf.blind(input) }))
  const answers = theirs.map((one) => ({ ...one, evaluated: oprf.blindEvaluate(secretKey, one.blinded) }))
  const steps: readonly (readonly [string, () => unknown, () => unknown])[] = [
    ['OPRF blind', () => client.blind('phone', asked), () => few.map((input) => oprf.blind(input))],
    [
      'OPRF evaluate',
      () => server.evaluate(blinded),
      () => theirs.map((one) => oprf.blindEvaluate(secretKey, one.blinded)),
    ],
    [
      'OPRF finish',
      () => finish(evaluated),
      () => answers.map((one) => oprf.finalize(one.input, one.blind, one.evaluated)),
    ],
  ]
  for (const [what, ours, noble] of steps) {
    const [rate, beside] = [await perCpuSecond(asked.length, ours), await perCpuSecond(few.length, noble)]
    console.log(
      `${what.padEnd(34)} ${perSecond(rate)} (≥ 8,000)  ${(rate / beside).toFixed(1)} × @noble/curves (${perSecond(beside)}; ≥ ${(8 / 1.1).toFixed(1)})`,
    )
  }
  const exponents = await perCpuSecond(asked.length, () => party.first())
  console.log(`${'intersection, one exponent'.padEnd(34)} ${perSecond(exponents)}`)
  const proving = createVerifiableOprfServer(key, domain, 1_000_000)
  const verifying = createVerifiableOprfClient(proving.publicKey)
  const proven = await perCpuSecond(few.length, async () => {
    const blinding = verifying.blind('phone', asked.slice(0, few.length))
    return blinding.finish(await proving.evaluate(blinding.blinded))
  })
  console.log(`${'OPRF with proof, all steps'.padEnd(34)} ${perSecond(proven)}`)
}

/** A number as syllables: names have letters only. */
const syllables = (number: number): string =>
  [...String(number)]
    .map((digit) => ['ma', 'na', 'ro', 'ki', 'ze', 'bu', 'te', 'ga', 'sho', 'ri'][Number(digit)])
    .join('')

const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}/s`
