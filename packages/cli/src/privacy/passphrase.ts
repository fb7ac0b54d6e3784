import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { CouldNotRun } from '../process/exit-code.ts'

const shortest = 16
/**
 * The minimum number of guesses, as a power of ten: at a twentieth of a second each, they take one processor 150,000
 * years.
 */
const leastGuesses = 14

/** Asks for a line on the terminal without showing what is typed. */
export async function askHidden(
  question: string,
  without = 'The key is missing: give it in a file with --key-file, or run the command in a terminal.',
): Promise<string> {
  if (process.stdin.isTTY !== true) throw new CouldNotRun(without)
  // Input is echoed to a stream that discards it, so the terminal shows nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(question)
  const answer = await new Promise<string>((resolve) => {
    lines.question('', resolve)
    lines.once('close', () => resolve(''))
  })
  lines.close()
  process.stderr.write('\n')
  return answer
}

/**
 * Loads the estimate of guesses. Its lists of common words are large and only needed for a new passphrase, so they are
 * not part of the command.
 */
async function estimate(): Promise<(passphrase: string) => number> {
  try {
    return (await import('./passphrase-strength.ts')).guessesOf
  } catch {
    throw new CouldNotRun(
      'The packages that estimate the strength of a new passphrase are not installed: run npm install @zxcvbn-ts/core @zxcvbn-ts/language-common, or use a key file (tip pseudonymise --new-key FILE).',
    )
  }
}

/** Throws for a new passphrase that is short or estimated to be weak. */
async function checkNewPassphrase(passphrase: string): Promise<void> {
  const length = [...passphrase.normalize('NFKC')].length
  if (length < shortest)
    throw new CouldNotRun(
      `The passphrase is too short: use at least ${shortest} characters, best five words chosen by dice.`,
    )
  if ((await estimate())(passphrase) < leastGuesses)
    throw new CouldNotRun(
      'The passphrase is weak: it holds common words, names, dates or repetitions that a program guesses first. Use five words chosen by dice.',
    )
}

/**
 * Asks for a new passphrase twice, because a typing error would lock away the protected data; throws for a weak one.
 */
export async function askNewPassphrase(): Promise<string> {
  const passphrase = await askHidden(
    'New passphrase: ',
    'A new passphrase is typed in a terminal, and there is none: run the command in one. No key was written.',
  )
  await checkNewPassphrase(passphrase)
  if ((await askHidden('Repeat the passphrase: ')) !== passphrase)
    throw new CouldNotRun('The passphrases differ: run the command again.')
  return passphrase
}
