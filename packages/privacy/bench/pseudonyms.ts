import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import {
  createIntersectionParty,
  createOprfClient,
  createOprfServer,
  createPseudonymiser,
  createWebPseudonymiser,
  type IdentifierKind,
  importWebKey,
  SecretKey,
} from '../src/pseudonyms/index.ts'

/** Runs something and says how many a second of processor time; the first run warms up. */
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
  const names = phones.map((_, index) => `Uwimana${index} Claudine`)
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
    console.log(
      `${what.padEnd(34)} ${Math.round(rate).toLocaleString('en')}/s  ${(rate / bare).toFixed(2)} × bare HMAC (≥ 0.6)`,
    )

  const asked = phones.slice(0, 2000)
  const client = await createOprfClient()
  const server = await createOprfServer(key, domain, 1_000_000)
  const { blinded, finish } = client.blind('phone', asked)
  const evaluated = server.evaluate(blinded)
  const party = await createIntersectionParty('phone', asked)
  const scalar = ristretto255_oprf.oprf.generateKeyPair().secretKey
  const steps: readonly (readonly [string, number, () => unknown])[] = [
    ['OPRF blind', asked.length, () => client.blind('phone', asked)],
    ['OPRF evaluate', asked.length, () => server.evaluate(blinded)],
    ['OPRF finish', asked.length, () => finish(evaluated)],
    ['intersection, one exponent', asked.length, () => party.first()],
    [
      '@noble/curves evaluate',
      100,
      () => blinded.slice(0, 100).map((element) => ristretto255_oprf.oprf.blindEvaluate(scalar, element)),
    ],
  ]
  for (const [what, length, run] of steps)
    console.log(
      `${what.padEnd(34)} ${Math.round(await perCpuSecond(length, run)).toLocaleString('en')}/s (≥ 8,000 on a quiet machine; noble 1,100)`,
    )
}
