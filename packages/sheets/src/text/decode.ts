import { createFinding, type FileFinding } from '../findings/findings.ts'
import { isUtf8, joinBytes } from './bytes.ts'

/** A character encoding that the readers accept; anything else is read as Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The number of bytes for encoding detection, unless the file is shorter. */
const sniffLength = 512

/**
 * Windows-1252 differs from Latin-1 in 0x80–0x9F only. Written out because Node 20's `TextDecoder('windows-1252')`
 * gives Latin-1; the five bytes without a character stay unchanged, as in the WHATWG encoding standard.
 */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text of bytes in Windows-1252; every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text.replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))
}

/** Detects the encoding of a text from its byte order mark or, if it has none, from the positions of its zero bytes. */
export function sniffEncoding(bytes: Uint8Array): { encoding: Encoding; markLength: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  const length = Math.min(bytes.length, sniffLength) & ~1
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros++
    if (bytes[at + 1] === 0) oddZeros++
  }
  // In Latin script almost every UTF-16 unit has one zero byte, always on the same side.
  const many = length * 0.3
  if (length >= 4 && oddZeros > many && evenZeros < oddZeros / 10) return { encoding: 'utf-16le', markLength: 0 }
  if (length >= 4 && evenZeros > many && oddZeros < evenZeros / 10) return { encoding: 'utf-16be', markLength: 0 }
  return { encoding: 'utf-8', markLength: 0 }
}

/** Decodes a whole text in memory; a finding reports text that was not UTF-8 or contains NUL bytes. */
export function decodeText(bytes: Uint8Array): { text: string; findings: FileFinding[] } {
  const findings: FileFinding[] = []
  const { encoding, markLength } = sniffEncoding(bytes)
  const body = bytes.subarray(markLength)
  if (encoding !== 'utf-8') {
    findings.push(createFinding('encodingConverted', {}, { encoding: encoding.toUpperCase() }))
    return { text: new TextDecoder(encoding).decode(body), findings }
  }
  if (body.includes(0)) findings.push(createFinding('nulByte', { line: countLines(body, body.indexOf(0)) + 1 }))
  if (isUtf8(body)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), findings }
  findings.push(createFinding('encodingGuessed'))
  return { text: decodeWindows1252(body), findings }
}

/**
 * Passes a source on as UTF-8 without byte order mark: transcodes UTF-16 and leaves everything else unchanged. `report`
 * receives a conversion before the first chunk arrives.
 */
export async function* toUtf8(
  source: AsyncIterable<Uint8Array>,
  report: (finding: FileFinding) => void,
): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = []
  let headLength = 0
  let utf16: InstanceType<typeof TextDecoder> | undefined
  let started = false
  const encoder = new TextEncoder()

  const start = (): Uint8Array => {
    started = true
    const first = joinBytes(head)
    const { encoding, markLength } = sniffEncoding(first)
    if (encoding === 'utf-8') return first.subarray(markLength)
    report(createFinding('encodingConverted', {}, { encoding: encoding.toUpperCase() }))
    utf16 = new TextDecoder(encoding)
    return encoder.encode(utf16.decode(first, { stream: true }))
  }

  try {
    for await (const chunk of source) {
      if (started) {
        yield utf16 ? encoder.encode(utf16.decode(chunk, { stream: true })) : chunk
        continue
      }
      head.push(chunk)
      headLength += chunk.length
      if (headLength >= sniffLength) yield start()
    }
  } catch (error) {
    // The chunks before a failure of the source are passed on first.
    if (!started && headLength > 0) yield start()
    throw error
  }
  if (!started && headLength > 0) yield start()
  if (utf16) {
    const rest = utf16.decode()
    if (rest) yield encoder.encode(rest)
  }
}

/** Counts the line feeds before `end`. */
function countLines(bytes: Uint8Array, end: number): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/**
 * Passes a source on as text that ends at line ends wherever it can. A stretch that is not UTF-8 is decoded line by line, so
 * that one line in Windows-1252 does not spoil the others. `report` receives the first such line and the first NUL byte.
 */
export async function* decodeLines(
  source: AsyncIterable<Uint8Array>,
  report: (finding: FileFinding) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let carry: Uint8Array[] = []
  let carryLength = 0
  let line = 1
  let isGuessed = false
  let hasNul = false

  const decode = (bytes: Uint8Array): string => {
    if (!hasNul && bytes.includes(0)) {
      hasNul = true
      report(createFinding('nulByte', { line: line + countLines(bytes, bytes.indexOf(0)) }))
    }
    const lines = countLines(bytes, bytes.length)
    if (isUtf8(bytes)) {
      line += lines
      return decoder.decode(bytes)
    }
    let text = ''
    for (let start = 0; start < bytes.length; line++) {
      const feed = bytes.indexOf(10, start)
      const end = feed === -1 ? bytes.length : feed + 1
      const piece = bytes.subarray(start, end)
      if (isUtf8(piece)) text += decoder.decode(piece)
      else {
        if (!isGuessed) report(createFinding('encodingGuessed', { line }))
        isGuessed = true
        text += decodeWindows1252(piece)
      }
      start = end
    }
    return text
  }

  const rest = () => (carryLength > 0 ? decode(joinBytes(carry)) : '')
  try {
    for await (const chunk of toUtf8(source, report)) {
      const cut = chunk.lastIndexOf(10) + 1
      // A line longer than a megabyte is not worth waiting for; it is then cut between characters.
      if (cut === 0 && carryLength + chunk.length < 1 << 20) {
        carry.push(chunk)
        carryLength += chunk.length
        continue
      }
      const end = cut === 0 ? toCharacterStart(chunk) : cut
      carry.push(chunk.subarray(0, end))
      yield decode(joinBytes(carry))
      carry = end < chunk.length ? [chunk.subarray(end)] : []
      carryLength = chunk.length - end
    }
  } catch (error) {
    yield rest()
    throw error
  }
  yield rest()
}

/** The offset of the last byte that begins a UTF-8 character, so that no character is split. */
function toCharacterStart(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80 && bytes.length - at < 4) at--
  return at
}
