/** The entry point: takes files from servers and devices, in any layout; returns case records and findings. */

import type { FindingPlace, Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { createFinding, decodeText, joinBytes } from '@tip-standard/sheets'
import { toSurvey } from '../survey/build-survey.ts'
import { withOpenings } from '../survey/openings.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import { Copies } from './copies.ts'
import { Edits } from './edits.ts'
import { decryptAnswers, type PrivateKey, readPrivateKey } from './encrypted/decrypt.ts'
import { readManifest } from './encrypted/manifest.ts'
import { EntryOwners } from './entry-owners.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { openCsvTable, openWorkbookTables } from './open-tables.ts'
import { isEncryptedXml, openZip, toZipFinding } from './open-zip.ts'
import type { Read } from './read.ts'
import { readSubmissionJson } from './read-json.ts'
import { readSubmissionTables } from './read-tables.ts'
import { readSubmissionXml } from './read-xml.ts'
import { hasAnswers, type Submission } from './submission.ts'
import type { SubmissionTable } from './submission-table.ts'
import { SurveyIndex } from './survey-index.ts'
import { RecordMaker, type SubmittedRecord, type ToRecordOptions } from './to-record.ts'

/**
 * One file of submissions; findings refer to it by its position among the files, because its name may contain a
 * person's name.
 */
export type SubmissionFile = { name: string; bytes: Uint8Array }

/** Options for reading submissions. */
export type ReadSubmissionsOptions = ToRecordOptions & {
  /** Languages in which labels may be used instead of codes and names, from `@tip-standard/core/locales/…`. */
  locales?: readonly Locale[]
  /**
   * The private key of forms whose answers are encrypted, an RSA key in PEM (PKCS#8). Pass each encrypted submission
   * together with its file of answers: in one zip, or with names in one folder.
   */
  privateKey?: string
}

/** The result of one step of reading: records in the order of the files, and findings that belong to no record. */
export type SubmissionBatch = { records: SubmittedRecord[]; findings: SubmissionFinding[] }

type Ending = 'csv' | 'xml' | 'json'

type Bytes = () => Iterable<Uint8Array>

/** A part that is one text: a file, or a file in a zip. */
type Part = {
  at: FindingPlace
  name: string
  ending: Ending
  bytes: Bytes
  /** Files with encrypted answers, by name, including the one of this part. */
  encrypted: ReadonlyMap<string, Bytes>
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** The name of a file in the same folder as another. */
const besideOf = (name: string, other: string): string => folderOf(name) + other

/** The type of a file by its first bytes: text that is neither XML nor JSON is a table. */
function endingOf(bytes: Uint8Array): Ending {
  const [first] = decodeText(bytes.subarray(0, 512)).text.trimStart()
  return first === '<' ? 'xml' : first === '{' || first === '[' ? 'json' : 'csv'
}

class FilesReader {
  readonly #index: SurveyIndex
  readonly #late: SubmissionFinding[] = []
  /** Encrypted answers that a manifest refers to. */
  readonly #named = new Set<Bytes>()

  readonly #privateKey: PrivateKey | undefined

  readonly #owners: EntryOwners

  constructor(index: SurveyIndex, privateKey: PrivateKey | undefined, owners: EntryOwners) {
    this.#index = index
    this.#owners = owners
    this.#privateKey = privateKey
  }

  async *read(files: readonly SubmissionFile[]): AsyncGenerator<Read> {
    const parts: Part[] = []
    const encrypted = new Map<string, Bytes>()
    for (const [position, file] of files.entries()) {
      const { bytes } = file
      const name = file.name.replaceAll('\\', '/')
      const at = { file: position + 1 }
      if (bytes.length === 0) yield { findings: [{ ...createFinding('emptyFile'), at }] }
      else if (isPackage(bytes)) yield* this.#package(bytes, at)
      else if (isEncryptedXml(name)) encrypted.set(name, () => [bytes])
      else parts.push({ at, name, ending: endingOf(bytes), bytes: () => [bytes], encrypted })
    }
    yield* this.#parts(parts, '')
    yield this.#withoutManifest(encrypted)
    if (this.#late.length > 0) yield { findings: this.#late }
  }

  /** Reads a workbook or a zip: the files of each zip belong together, and to no other. */
  async *#package(bytes: Uint8Array, at: FindingPlace): AsyncGenerator<Read> {
    const { files, encrypted, findings, isWorkbook } = openZip(bytes, at)
    if (isWorkbook || bytes[0] === 0xd0) {
      const workbook = await openWorkbookTables(bytes, at)
      yield { findings: workbook.findings }
      yield* readSubmissionTables(workbook.tables, this.#index, this.#owners, `workbook ${at.file}`)
      return
    }
    yield { findings }
    if (files.length === 0 && findings.every(({ code }) => code === 'media'))
      yield { findings: [createSubmissionFinding('notSubmissions', at)] }
    const parts = files.map((file, position) => ({ ...file, at: { ...at, record: position + 1 }, encrypted }))
    yield* this.#parts(parts, `zip ${at.file}`)
    yield this.#withoutManifest(encrypted, at)
  }

  /** Encrypted answers without a manifest count as attachments. */
  #withoutManifest(encrypted: ReadonlyMap<string, Bytes>, at?: FindingPlace): Read {
    const count = [...encrypted.values()].filter((bytes) => !this.#named.has(bytes)).length
    return { findings: count === 0 ? [] : [createSubmissionFinding('media', at, { count })] }
  }

  async *#parts(parts: readonly Part[], scope: string): AsyncGenerator<Read> {
    yield* this.#instances(parts.filter(({ ending }) => ending === 'xml'))
    const texts = parts.filter(({ ending }) => ending === 'json')
    yield* readSubmissionJson(
      texts.map((part) => ({
        at: part.at,
        folder: folderOf(part.name),
        bytes: () => joinBytes([...this.#guarded(part)]),
      })),
      this.#index,
      this.#owners,
      `JSON ${scope}`,
    )
    const tables: SubmissionTable[] = []
    for (const part of parts.filter(({ ending }) => ending === 'csv')) {
      const { record, ...at } = part.at
      const { table, findings } = await openCsvTable(stream(this.#guarded(part)), at, folderOf(part.name))
      yield { findings }
      if (table !== undefined) tables.push(table)
    }
    if (tables.length > 0) yield* readSubmissionTables(tables, this.#index, this.#owners, scope)
  }

  /** Instances of the form. */
  async *#instances(parts: readonly Part[]): AsyncGenerator<Read> {
    for (const part of parts) {
      const bytes = joinBytes([...this.#guarded(part)])
      if (bytes.length === 0) continue
      const { submission, findings } = await this.#instance(bytes, part)
      yield { findings }
      if (submission !== undefined) yield { submission, findings: [] }
    }
  }

  /** Reads one instance, in plain text or through its manifest. */
  async #instance(bytes: Uint8Array, part: Part): Promise<Read> {
    const { text, findings: said } = decodeText(bytes)
    const { isEncrypted, submission, findings } = readSubmissionXml(text, this.#index, part.at)
    if (isEncrypted) return this.#decrypted(text, part)
    const all = [...said.map((one) => ({ ...one, at: { ...part.at, ...one.at } })), ...findings]
    return { ...(submission === undefined ? {} : { submission }), findings: all }
  }

  async #decrypted(text: string, { at, name, encrypted }: Part): Promise<Read> {
    const not = (code: Parameters<typeof createSubmissionFinding>[0]): Read => ({
      findings: [createSubmissionFinding(code, at)],
    })
    const manifest = readManifest(text)
    const file = manifest === undefined ? undefined : encrypted.get(besideOf(name, manifest.file))
    if (file !== undefined) this.#named.add(file)
    if (this.#privateKey === undefined) return not('encrypted')
    if (manifest === undefined) return not('damagedEncryption')
    if (file === undefined) return not('noEncryptedAnswers')
    const answers = await decryptAnswers(manifest, joinBytes([...this.#guarded({ bytes: file, at })]), this.#privateKey)
    if ('fault' in answers) return not(answers.fault)
    const read = readSubmissionXml(decodeText(answers.bytes).text, this.#index, at)
    if (read.isEncrypted) return not('damagedEncryption')
    const { media } = manifest
    return media === 0
      ? read
      : { ...read, findings: [...read.findings, createSubmissionFinding('media', at, { count: media })] }
  }

  /** Yields the bytes of a part up to the damage in its zip. */
  *#guarded({ bytes, at }: Pick<Part, 'bytes' | 'at'>): Generator<Uint8Array> {
    try {
      yield* bytes()
    } catch (error) {
      this.#late.push(toZipFinding(error, at))
    }
  }
}

/** Whether bytes are a zip, which includes workbooks, or an old workbook, which gets a finding. */
const isPackage = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

async function* stream(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
}

/** The findings about a submission that was made with another form or version. */
function formFindings({ formId, formVersion, placeOf }: Submission, definition: FormDefinition): SubmissionFinding[] {
  const { id, version } = definition
  if (formId !== undefined && formId !== id) return [createSubmissionFinding('otherForm', placeOf(), { form: id })]
  if (formVersion === undefined || formVersion === version) return []
  return [createSubmissionFinding('otherVersion', placeOf(), { version })]
}

/** The finding for a submission that is not the version to read. */
const STANDINGS = { older: 'superseded', same: 'repeatedInstance', unclear: 'unclearEdit' } as const

/**
 * Reads what people answered in ODK or Kobo under a form: submission XML, CSV and zip of ODK Central, its OData, JSON,
 * XLSX and CSV of KoboToolbox. Yields a case record for each submission, the findings of the form's validator with the
 * places of the answers, and findings about everything that was not imported. Never throws because of the content of a
 * file, and never repeats a value. Throws a TypeError if `privateKey` is not a private key.
 */
export async function* readSubmissions(
  files: readonly SubmissionFile[],
  definition: FormDefinition,
  options: ReadSubmissionsOptions,
): AsyncGenerator<SubmissionBatch> {
  const { locales = [], switchedOn = [], privateKey } = options
  const key = privateKey === undefined ? undefined : await readPrivateKey(privateKey)
  const index = new SurveyIndex(
    withOpenings(withPlaceReasons(toSurvey(definition, { locales, switchedOn, unreviewedTexts: true }), true)),
  )
  const maker = new RecordMaker(index, options)
  // Files are read twice, because a replaced version can come before its edit and would otherwise already be yielded.
  const edits = new Edits()
  const copies = new Copies()
  const owners = new EntryOwners()
  for await (const { submission, unread = [] } of new FilesReader(index, key, owners).read(files)) {
    edits.noteUnread(unread)
    if (submission !== undefined) {
      edits.note(submission)
      copies.note(submission)
    }
  }
  // Answers need comparing only if several submissions share an id.
  if (copies.hasAny)
    for await (const { submission } of new FilesReader(index, key, owners).read(files))
      if (submission !== undefined) copies.compare(submission)
  const seen = new Set<string>()
  let number = 0
  for await (const { submission, findings } of new FilesReader(index, key, owners).read(files)) {
    if (submission === undefined) {
      if (findings.length > 0) yield { records: [], findings: [...findings] }
      continue
    }
    number++
    const at = submission.placeOf()
    const edited = edits.standingOf(submission)
    const standing = edited === 'last' ? copies.standingOf(submission) : edited
    if (standing !== 'last') {
      const code = STANDINGS[standing]
      yield { records: [], findings: [createSubmissionFinding(code, at)] }
      continue
    }
    // A refusal might be lost.
    if (submission.unclear !== undefined) {
      yield { records: [], findings: [createSubmissionFinding(submission.unclear, at)] }
      continue
    }
    const instanceId = edits.rootOf(submission)
    if (!hasAnswers(submission)) {
      yield { records: [], findings: [...submission.findings, createSubmissionFinding('noKnownQuestion', at)] }
      continue
    }
    if (instanceId !== undefined && seen.has(instanceId)) {
      yield { records: [], findings: [createSubmissionFinding('repeatedInstance', at)] }
      continue
    }
    if (instanceId === undefined) submission.findings.push(createSubmissionFinding('noInstanceId', at))
    else seen.add(instanceId)
    submission.findings.push(...formFindings(submission, definition))
    yield { records: [maker.make(submission, instanceId ?? `submission-${number}`)], findings: [...findings] }
  }
}
