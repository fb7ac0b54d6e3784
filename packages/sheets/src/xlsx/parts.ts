import { sniffEncoding } from '../text/decode.ts'
import { readAttributes, toLocalName, XmlScanner } from '../xml/xml.ts'
import { PackageError, unpack, type ZipEntry } from '../zip/zip.ts'

/** A workbook's package: its bytes and its directory. */
export type Package = { bytes: Uint8Array; entries: ReadonlyMap<string, ZipEntry> }

/** A link from one part to another; `target` is the part's full name in the package, `kind` the last word of its type. */
export type Relation = { id: string; kind: string; target: string; isExternal: boolean }

/** The text of a part, piece by piece; parts are UTF-8, or UTF-16 with a byte order mark. */
export function* readPart(source: Package, name: string): Generator<string> {
  const entry = findPart(source, name)
  if (!entry) throw new PackageError('damagedWorkbook')
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for (const piece of unpack(source.bytes, entry)) {
    if (decoder) {
      const text = decoder.decode(piece, { stream: true })
      if (text) yield text
      continue
    }
    decoder = new TextDecoder(sniffEncoding(piece).encoding)
    // Parts are always written as UTF-8, so any other encoding declaration must be removed.
    yield decoder.decode(piece, { stream: true }).replace(/^(<\?xml[^>]*encoding=["'])UTF-16(?=["'])/i, '$1UTF-8')
  }
  const rest = decoder?.decode()
  if (rest) yield rest
}

/** The text of a part that is small enough to be held as one string. */
export function readWholePart(source: Package, name: string): string {
  return [...readPart(source, name)].join('')
}

/** The directory entry of a part; writers differ in the case of names, which the package format allows. */
export function findPart(source: Package, name: string): ZipEntry | undefined {
  const exact = source.entries.get(name)
  if (exact) return exact
  const lower = name.toLowerCase()
  for (const entry of source.entries.values()) if (entry.name.toLowerCase() === lower) return entry
  return undefined
}

/** The name of the part with the relations of a part. */
export function toRelationsName(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** The relations of a part; empty if it has no list of relations. */
export function readRelations(source: Package, part: string): Relation[] {
  const name = toRelationsName(part)
  if (!findPart(source, name)) return []
  const relations: Relation[] = []
  scanXml(readPart(source, name), (element, attributes) => {
    if (element !== 'Relationship') return
    const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes
    relations.push({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: toPartName(part, Target),
      isExternal: TargetMode === 'External',
    })
  })
  return relations
}

/** The full name of a part, from a link relative to another part. */
function toPartName(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Calls back for every element of a small part with its local name and its attributes by their full names. */
export function scanXml(
  pieces: Iterable<string>,
  onElement: (element: string, attributes: Record<string, string>) => void,
): void {
  const scanner = new XmlScanner({
    onOpen: (name, text) => {
      const attributes: Record<string, string> = Object.create(null)
      for (const attribute of readAttributes(text)) attributes[attribute.name] = attribute.value
      onElement(toLocalName(name), attributes)
    },
  })
  for (const piece of pieces) scanner.write(piece)
  scanner.end()
}
