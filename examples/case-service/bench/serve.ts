/** The service that is measured, in a process of its own: it says where it is, and who is signed in. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_AGENCY } from '../src/demo/staff.ts'
import { startDemo } from '../src/demo/start-demo.ts'
import { CASE_MANAGEMENT } from '../src/sign-in/what-roles-do.ts'

/** Case workers who work at the same time. */
const WORKERS = 20

const [databaseUrl] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'tip-service-bench-'))
const demo = await startDemo({
  folder,
  passphrase: 'five words chosen at random',
  cases: 0,
  port: 0,
  providerPort: 0,
  ...(databaseUrl === undefined ? {} : { databaseUrl }),
})
const { vault, sessions } = demo.surroundings
const visitors: { cookie: string; token: string }[] = []
for (let at = 1; at <= WORKERS; at++) {
  const staff = { actor: `w-${at}`, from: 'desk-1', role: 'caseWorker', agency: DEMO_AGENCY } as const
  const secret = sessions.start(staff, await vault.startSession({ ...staff, purpose: CASE_MANAGEMENT, minutes: 480 }))
  visitors.push({ cookie: `session=${secret}`, token: sessions.find(secret)?.token ?? '' })
}
process.on('message', async (word) => {
  if (word === 'processor') {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
    return
  }
  if (word === 'verify') {
    const { size, findings } = await vault.audit.verify(DEMO_AGENCY, [])
    process.send?.({ size, findings: findings.length })
    return
  }
  await demo.close()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})
process.send?.({ origin: demo.origin, visitors })
