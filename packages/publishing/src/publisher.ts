import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Who publishes the standard and where: `publisher.json` at the top of the repository. What is not known yet is `null`. */
export type Publisher = {
  name: string
  organisation: string | null
  site: string | null
  repository: string | null
  securityContact: string | null
  conductContact: string | null
  idBase: string
}

/** The folder of the repository, without a slash at its end. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '')

/** Reads who publishes, from `publisher.json` or another file of its shape. */
export function readPublisher(path = `${repository}/publisher.json`): Publisher {
  return JSON.parse(readFileSync(path, 'utf8')) as Publisher
}

/** Whether a text is an address of the web that someone can have. */
export const isAddress = (text: string): boolean => {
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : { protocol: '', hostname: '' }
  // RFC 2606: names that no one can register, for examples.
  return protocol === 'https:' && !/(^|\.)(example|invalid|test|localhost)$/.test(hostname)
}
const isContact = (text: string): boolean => isAddress(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** Lists the members that have to be filled in, or filled in otherwise, before anything may be published. */
export function missingIn(publisher: Publisher): (keyof Publisher)[] {
  const tests: { readonly [member in keyof Publisher]: (text: string) => boolean } = {
    name: (text) => text.trim() !== '',
    organisation: (text) => text.trim() !== '',
    site: isAddress,
    repository: isAddress,
    securityContact: isContact,
    conductContact: isContact,
    idBase: (text) => isAddress(text) && text.endsWith('/'),
  }
  return (Object.keys(tests) as (keyof Publisher)[]).filter((member) => !tests[member](publisher[member] ?? ''))
}
