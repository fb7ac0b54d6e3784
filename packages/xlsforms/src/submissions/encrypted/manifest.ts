import { readAttribute, resolveEntities, toLocalName, XmlError, XmlScanner } from '@tip-standard/sheets/xml'

/** The manifest of an encrypted submission: the names of its files and their key, which is itself encrypted. */
export type Manifest = {
  formId: string
  formVersion: string | undefined
  /** As written, with `uuid:`, because the encryption of the answers depends on it. */
  instanceId: string
  /** Base64. */
  key: string
  /** The name of the file with the answers. */
  file: string
  /** The number of media files encrypted before it. */
  media: number
  /** Base64; clients may leave it out. */
  signature: string | undefined
}

const SINGLE = ['base64EncryptedKey', 'encryptedXmlFile', 'base64EncryptedElementSignature', 'instanceID']

/** Reads the manifest of an encrypted submission; `undefined` if it is incomplete or damaged. */
export function readManifest(text: string): Manifest | undefined {
  const path: string[] = []
  const held = new Map<string, string>()
  let [root, media] = ['', 0]
  const scanner = new XmlScanner({
    onOpen: (name, attributes) => {
      if (path.length === 0) root = attributes
      path.push(toLocalName(name))
      if (path.at(-1) === 'file' && path.at(-2) === 'media') media++
    },
    onText: (piece, isRaw) => {
      const name = path.at(-1) ?? ''
      if (SINGLE.includes(name)) held.set(name, (held.get(name) ?? '') + (isRaw ? piece : resolveEntities(piece)))
    },
    onClose: () => path.pop(),
  })
  try {
    scanner.write(text)
    scanner.end()
  } catch (error) {
    if (error instanceof XmlError) return undefined
    throw error
  }
  const [key, file, signature, instanceId] = SINGLE.map((name) => held.get(name)?.trim())
  const formId = readAttribute(root, 'id')
  if (!key || !file || !instanceId || formId === undefined) return undefined
  return { formId, formVersion: readAttribute(root, 'version'), instanceId, key, file, media, signature }
}
