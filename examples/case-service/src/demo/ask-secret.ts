import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/**
 * Asks for a secret in the terminal without showing the input. If no one is at the terminal, takes the first line of
 * input.
 */
export async function askSecret(question: string): Promise<string> {
  process.stdout.write(question)
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY })
  const answer = await terminal.question('')
  terminal.close()
  process.stdout.write('\n')
  return answer.trim()
}
