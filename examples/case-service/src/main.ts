import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { askSecret } from './demo/ask-secret.ts'
import { startDemo } from './demo/start-demo.ts'
import { suggestPassphrase } from './demo/suggest-passphrase.ts'

const folder = process.env['CASE_SERVICE_FOLDER'] ?? fileURLToPath(new URL('../out/', import.meta.url))
const databaseUrl = process.env['DATABASE_URL']
/** The port of the service; the provider of the demo has the next one. With 0 both are free ones of the system's choice. */
const port = Number(process.env['PORT'] ?? 8080)

/** The passphrase of the keyring: asked for, or for a new demo made and shown once. It is never an argument, nor a variable of the environment. */
async function passphrase(): Promise<string> {
  if (existsSync(`${folder}/keyring`)) return await askSecret('Passphrase of the keyring: ')
  const made = suggestPassphrase()
  const typed = process.stdin.isTTY
    ? await askSecret('A new passphrase for the keyring, or Enter to have one made: ')
    : ''
  if (typed !== '') return typed
  process.stdout.write(
    `\nThe passphrase of this demo, shown once: ${made}\nWithout it nothing in the vault can be read.\n\n`,
  )
  return made
}

/** Starts, or says in a sentence why not. */
async function start(): Promise<void> {
  const demo = await startDemo({
    ...{ folder, passphrase: await passphrase(), cases: 120, port, providerPort: port === 0 ? 0 : port + 1 },
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
