import { readFile } from 'node:fs/promises'
import { CouldNotRun } from '../process/exit-code.ts'

/** Reads a public RSA key from a PEM file, or from base64 alone, as the single line that ODK forms contain. */
export async function readKeyText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CouldNotRun('The file of the public key cannot be read: check its path.')
  })
  if (/PRIVATE KEY/.test(text))
    throw new CouldNotRun('This is a private key, but a form is shared with others: give the public key.')
  const line = text.replace(/-----(BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]{200,}={0,2}$/.test(line))
    throw new CouldNotRun(
      'This is not a public RSA key: give a PEM file that begins with BEGIN PUBLIC KEY, or its base64 text.',
    )
  return line
}
