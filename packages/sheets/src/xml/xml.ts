/**
 * A streaming XML reader that reports the position of everything in the text. SAX parsers do not report positions,
 * which patching a workbook needs: everything that is not patched must stay byte for byte the same.
 */

/** Thrown inside this folder only: the text is not well-formed XML, or has a document type, which no workbook needs. */
export class XmlError extends Error {
  constructor() {
    super('badXml')
    this.name = 'XmlError'
  }
}

/** The events of reading XML. `start` and `end` are offsets into `scanner.text`, valid during the call only. */
export type XmlHandler = {
  /** An element begins; `attributes` is the text between its name and the closing bracket. */
  onOpen?: (name: string, attributes: string, isEmpty: boolean, start: number, end: number) => void
  /** An element ends; for an empty element it follows `onOpen` at once with `start` equal to `end`. */
  onClose?: (name: string, start: number, end: number) => void
  /** Text between tags, with unresolved entities; `isRaw` if it comes from a CDATA section, which has none. */
  onText?: (text: string, isRaw: boolean) => void
  /** The first `length` characters of `scanner.text` are about to be dropped. */
  onDrop?: (length: number) => void
}

/** The maximum length of a tag or text: a cell contains at most 32,767 characters. */
const maxTokenLength = 4 << 20

/** The maximum nesting: workbooks are never deeper. */
const maxDepth = 200

/** Reads XML in pieces and calls a handler for its parts; checks that tags match. */
export class XmlScanner {
  text = ''
  readonly #handler: XmlHandler
  readonly #open: string[] = []
  #isEmpty = true
  #skipTo = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Reads another piece of the text. */
  write(piece: string): void {
    this.text = this.text === '' ? piece : this.text + piece
    const used = this.#scan()
    if (this.text.length - used > maxTokenLength) throw new XmlError()
    if (used > 0) {
      this.#handler.onDrop?.(used)
      this.text = this.text.slice(used)
    }
  }

  /** Ends the text; an element that is still open is an error. */
  end(): void {
    if (this.#open.length > 0 || this.#isEmpty || this.text.trim() !== '') throw new XmlError()
    this.#handler.onDrop?.(this.text.length)
    this.text = ''
  }

  /** Skips the content of the element that was just opened. */
  skipContent(name: string): void {
    this.#skipTo = `</${name}>`
  }

  /** Reads all complete tags and texts; returns the number of characters read. */
  #scan(): number {
    const text = this.text
    const { onOpen, onClose, onText } = this.#handler
    let at = 0
    for (;;) {
      if (this.#skipTo !== '') {
        const end = text.indexOf(this.#skipTo, at)
        if (end === -1) return Math.max(at, text.length - this.#skipTo.length + 1)
        this.#skipTo = ''
        at = end
      }
      const bracket = text.indexOf('<', at)
      if (bracket === -1) return at
      const next = text.charCodeAt(bracket + 1)
      if (Number.isNaN(next)) return at
      if (bracket > at && onText && this.#open.length > 0) onText(text.slice(at, bracket), false)
      if (next === 0x2f) {
        const end = text.indexOf('>', bracket + 2)
        if (end === -1) return bracket
        const name = text.slice(bracket + 2, end).trimEnd()
        if (this.#open.pop() !== name) throw new XmlError()
        onClose?.(name, bracket, end + 1)
        at = end + 1
      } else if (next === 0x21 || next === 0x3f) {
        const after = this.#skipSpecial(bracket, next)
        if (after === -1) return bracket
        at = after
      } else {
        const end = findTagEnd(text, bracket + 1)
        if (end === -1) return bracket
        const isEmpty = text.charCodeAt(end - 1) === 0x2f
        const inner = isEmpty ? end - 1 : end
        const nameEnd = findNameEnd(text, bracket + 1, inner)
        const name = text.slice(bracket + 1, nameEnd)
        if (name === '' || this.#open.length >= maxDepth) throw new XmlError()
        if (this.#open.length === 0 && !this.#isEmpty) throw new XmlError()
        this.#isEmpty = false
        if (!isEmpty) this.#open.push(name)
        onOpen?.(name, nameEnd === inner ? '' : text.slice(nameEnd, inner), isEmpty, bracket, end + 1)
        if (isEmpty) onClose?.(name, end + 1, end + 1)
        at = end + 1
      }
    }
  }

  /** Skips a comment, CDATA section or instruction and returns the offset after it, or -1 if it is incomplete. */
  #skipSpecial(start: number, kind: number): number {
    const text = this.text
    if (kind === 0x3f) {
      const end = text.indexOf('?>', start + 2)
      return end === -1 ? -1 : end + 2
    }
    if (text.length - start < 9) return -1
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('-->', start + 4)
      return end === -1 ? -1 : end + 3
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9)
      if (end === -1) return -1
      if (this.#open.length === 0) throw new XmlError()
      this.#handler.onText?.(text.slice(start + 9, end), true)
      return end + 3
    }
    // A document type could define entities that expand without end.
    throw new XmlError()
  }
}

/** The offset of the bracket that closes a tag; brackets inside attribute values do not count. */
function findTagEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const end = text.indexOf('>', at)
    if (end === -1) return -1
    let quote = -1
    for (let index = at; index < end; index++) {
      const code = text.charCodeAt(index)
      if (code === 0x22 || code === 0x27) {
        quote = text.indexOf(code === 0x22 ? '"' : "'", index + 1)
        if (quote === -1) return -1
        if (quote > end) break
        index = quote
        quote = -1
      } else if (code === 0x3c) throw new XmlError()
    }
    if (quote === -1) return end
    at = quote + 1
  }
}

function findNameEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** A name without its namespace prefix: `x:row` is `row`. */
export function toLocalName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** One attribute of a tag: its name with prefix, its value with entities resolved, and the offsets of the value. */
export type Attribute = { name: string; value: string; valueStart: number; valueEnd: number }

/** The attributes of a tag, in order; offsets count from the start of the given text. */
export function readAttributes(attributes: string): Attribute[] {
  const list: Attribute[] = []
  let at = 0
  for (;;) {
    while (at < attributes.length && isSpace(attributes.charCodeAt(at))) at++
    if (at >= attributes.length) return list
    const equals = attributes.indexOf('=', at)
    if (equals === -1) throw new XmlError()
    const name = attributes.slice(at, equals).trim()
    let open = equals + 1
    while (isSpace(attributes.charCodeAt(open))) open++
    const mark = attributes.charAt(open)
    const close = mark === '"' || mark === "'" ? attributes.indexOf(mark, open + 1) : -1
    if (close === -1 || name === '') throw new XmlError()
    list.push({
      name,
      value: resolveEntities(attributes.slice(open + 1, close)),
      valueStart: open + 1,
      valueEnd: close,
    })
    at = close + 1
  }
}

/** The value of an attribute by its full name, or `undefined`. */
export function readAttribute(attributes: string, name: string): string | undefined {
  return readAttributes(attributes).find((attribute) => attribute.name === name)?.value
}

/** The value of an attribute whose name ends with `:name`, with any namespace prefix. */
export function readPrefixedAttribute(attributes: string, name: string): string | undefined {
  return readAttributes(attributes).find((attribute) => attribute.name.endsWith(`:${name}`))?.value
}

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Replaces the five XML entities and character references with their characters; throws for others. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new XmlError()
    const named = Object.hasOwn(namedEntities, name) ? namedEntities[name] : undefined
    if (named !== undefined) return named
    const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name)
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN
    if (!(code >= 0 && code <= 0x10ffff)) throw new XmlError()
    return String.fromCodePoint(code)
  })
}

/**
 * Escapes text for use between tags or in an attribute; characters that XML cannot represent are written as Excel
 * writes them.
 */
export function toXmlText(text: string): string {
  if (!/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff&<>"]|_x/u.test(text)) return text
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, toEscape)
    .replace(/[&<>"]/g, (character) => xmlEscapes[character] ?? character)
}

const xmlEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** Decodes the text of a cell: workbooks write a character by its number as `_x0041_`. */
export function fromExcelText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
