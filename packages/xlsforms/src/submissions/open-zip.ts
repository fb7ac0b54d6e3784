import type { FindingPlace } from '@tip-standard/core'
import { PackageError, readDirectory, unpack, type ZipEntry } from '@tip-standard/sheets/zip'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'

/** The files of a zip that can be submissions, each unpacked when it is read, and the number of other files. */
export type OpenedZip = {
  files: { name: string; ending: 'csv' | 'xml' | 'json'; bytes: () => Generator<Uint8Array> }[]
  /** Encrypted answers, by their name in the zip. */
  encrypted: Map<string, () => Generator<Uint8Array>>
  findings: SubmissionFinding[]
  isWorkbook: boolean
}

/** The finding for a zip that cannot be unpacked; any other error is a bug and is rethrown. */
export function toZipFinding(error: unknown, at: FindingPlace): SubmissionFinding {
  if (!(error instanceof PackageError)) throw error
  const isTooBig = error.limit !== undefined
  return createSubmissionFinding(isTooBig ? 'zipTooBig' : 'damagedZip', at)
}

/** Whether a file contains encrypted answers, by its name. */
export const isEncryptedXml = (name: string): boolean => /\.xml\.enc$/i.test(name)

const isFile = ({ name }: ZipEntry): boolean => !name.endsWith('/') && !/(^|\/)(__MACOSX|\.)/.test(name)

/** Opens a zip of submissions, with the same guards against zip bombs as for workbooks. */
export function openZip(bytes: Uint8Array, at: FindingPlace): OpenedZip {
  let entries: ZipEntry[]
  try {
    entries = [...readDirectory(bytes).values()].filter(isFile)
  } catch (error) {
    return { files: [], encrypted: new Map(), findings: [toZipFinding(error, at)], isWorkbook: false }
  }
  const isWorkbook = entries.some(({ name }) => name === '[Content_Types].xml')
  const files = entries.flatMap((entry) => {
    const { name } = entry
    const [, ending] = /\.(csv|xml|json)$/i.exec(name) ?? []
    return ending === undefined
      ? []
      : [{ name, ending: ending.toLowerCase() as 'csv' | 'xml' | 'json', bytes: () => unpack(bytes, entry) }]
  })
  const encrypted = new Map(
    entries.filter(({ name }) => isEncryptedXml(name)).map((entry) => [entry.name, () => unpack(bytes, entry)]),
  )
  const others = entries.length - files.length - encrypted.size
  const findings = others === 0 ? [] : [createSubmissionFinding('media', at, { count: others })]
  return { files, encrypted, findings, isWorkbook }
}
