import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askSecret } from './demo/ask-secret.ts'
import { newPassphrase } from './demo/new-passphrase.ts'
import { BUILT, checkBuilt, startDemo } from './demo/start-demo.ts'

const folder = process.env['CASE_SERVICE_FOLDER'] ?? fileURLToPath(new URL('../out/', import.meta.url))
/** The built interview. */
const interview = process.env['CASE_SERVICE_INTERVIEW'] ?? BUILT
const databaseUrl = process.env['DATABASE_URL']
/** The port of the service; the demo's provider uses the next one. With 0, the system chooses free ports for both. */
const port = Number(process.env['PORT'] ?? 8080)

/** Reads the passphrase of the keyring. It is never an argument or an environment variable, and never shown. */
async function passphrase(): Promise<string> {
  if (existsSync(join(folder, 'keyring'))) return await askSecret('Passphrase of the keyring: ')
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  return await newPassphrase(folder, { isAttended: process.stdin.isTTY, say })
}

/** Starts the service, or explains in a sentence why it cannot. */
async function start(): Promise<void> {
  // Checked before a keyring is created, which would not be needed.
  checkBuilt(interview)
  const demo = await startDemo({
    folder,
    interview,
    passphrase: await passphrase(),
    cases: 120,
    port,
    providerPort: port === 0 ? 0 : port + 1,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  })
  process.stdout.write(`An example with invented people, on this machine only: ${demo.origin}\nStop it with Ctrl+C.\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void demo.close().then(() => process.exit(0)))
}

await start().catch((error: unknown) => {
  const code = (error as { code?: unknown }).code
  const says =
    code === 'EADDRINUSE'
      ? `Something else uses port ${port} or ${port + 1} of this machine. PORT=9000 takes 9000 and 9001.`
      : (error as Error).message
  process.stderr.write(`Stopped: ${says}\n`)
  process.exit(1)
})
