import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { closedCodes, type Found, sentinel, sentinelsIn } from './fixture-world.ts'

/** What was found in what was searched, and how many bytes that were. */
export type Search = { sentinels: Found[]; closedCodes: string[]; bytes: number }

/** No sentinel is longer, so a text that is cut is searched again from so many characters before the cut. */
const LONGEST = 64

const closed = new RegExp(`\\b(${[...closedCodes].join('|')})\\b`, 'g')

/** Collects what is found in parts of a file, each thing once. */
class Finder {
  readonly #sentinels = new Map<string, Found>()
  readonly #codes = new Set<string>()
  #bytes = 0

  add(text: string): void {
    this.#bytes += text.length
    for (const one of sentinelsIn(text)) this.#sentinels.set(`${one.record} ${one.owner} ${one.field}`, one)
    for (const [, code = ''] of text.matchAll(closed)) this.#codes.add(code)
  }

  addBytes(bytes: Uint8Array): void {
    const PART = 2 ** 24
    for (let from = 0; from < bytes.length; from += PART)
      this.add(Buffer.from(bytes.subarray(Math.max(0, from - LONGEST), from + PART)).toString('latin1'))
  }

  get search(): Search {
    return { sentinels: [...this.#sentinels.values()], closedCodes: [...this.#codes], bytes: this.#bytes }
  }
}

async function addFile(path: string, finder: Finder): Promise<void> {
  const head = Buffer.alloc(4)
  let start = true
  let tail = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 22 })) {
    const bytes = chunk as Buffer
    if (start) {
      bytes.copy(head, 0, 0, 4)
      if (head.toString('latin1') === 'PAR1') return addParquet(path, finder)
      if (head[0] === 0x50 && head[1] === 0x4b) return addZip(readFileSync(path), finder)
      if (head[0] === 0x1f && head[1] === 0x8b) return finder.addBytes(gunzipSync(readFileSync(path)))
      start = false
    }
    const text = bytes.toString('latin1')
    finder.add(tail + text)
    tail = text.slice(-LONGEST)
  }
}

function addZip(bytes: Uint8Array, finder: Finder): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    finder.add(name)
    // Drop-downs of a workbook offer every code.
    if (!Buffer.from(part.subarray(0, 2 ** 20)).includes('<t>BV</t>')) finder.addBytes(part)
  }
}

async function addParquet(path: string, finder: Finder): Promise<void> {
  const file = await asyncBufferFromFile(path)
  const { key_value_metadata = [] } = await parquetMetadataAsync(file)
  const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)
  // What describes the columns names the codes that each may hold.
  finder.add(
    sentinelsIn(key_value_metadata.map(({ key, value = '' }) => `${key} ${value}`).join())
      .map(({ record, owner, field }) => sentinel(record, owner, field))
      .join(),
  )
  for (const row of await parquetReadObjects({ file, compressors })) finder.add(JSON.stringify(row, plain))
}

/** Every file in a folder, however deep, by its path in it. */
export function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name)
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path]
  })
}

/** What is in a file, and in its name: parts of workbooks, rows and metadata of Parquet, and what is compressed. */
export async function searchFile(folder: string, path: string): Promise<Search> {
  const finder = new Finder()
  finder.add(path)
  await addFile(join(folder, path), finder)
  return finder.search
}

/** What is in a text. */
export function searchText(text: string): Search {
  const finder = new Finder()
  finder.add(text)
  return finder.search
}
