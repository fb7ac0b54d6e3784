import { toLocalName, XmlError } from '../xml/xml.ts'
import type { MarkSeverity } from './mark.ts'
import {
  appendInside,
  applyEdits,
  type Edit,
  type FoundElement,
  findElements,
  setAttributes,
  toPrefix,
} from './patch-xml.ts'

const fillColours: Record<MarkSeverity, string> = { error: 'FFFFC7CE', warning: 'FFFFEB9C' }

/** The sections of a style sheet in the required order, with their minimum content. */
const sections: [name: string, count: number, content: string][] = [
  ['fonts', 1, '<font><sz val="11"/><name val="Calibri"/></font>'],
  ['fills', 2, '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ['borders', 1, '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', 1, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellXfs', 1, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
]

/** The fonts of the sheet of findings: its header and its links. */
const ownFonts = [
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
]

const minimalStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`

/** The styles of a workbook, with the option to add copies of existing styles with another fill. */
export class StyleBook {
  readonly headerStyle: number
  readonly linkStyle: number
  /** The style of long texts, which wraps lines. */
  readonly wrapStyle: number
  readonly #text: string
  readonly #prefix: string
  readonly #sections: Map<string, FoundElement>
  readonly #styles: string[] = []
  readonly #added: string[] = []
  readonly #marked = new Map<string, number>()
  readonly #fills: Record<MarkSeverity, number>

  /** Takes the text of the style sheet, or `undefined` if the workbook has none. */
  constructor(source: string | undefined) {
    const text = completeStyles(source ?? minimalStyles)
    const elements = findElements(text)
    this.#text = text
    this.#prefix = toPrefix(elements[0]?.name ?? '')
    this.#sections = new Map(
      elements.filter((element) => element.depth === 1).map((element) => [toLocalName(element.name), element]),
    )
    const count = (section: string) => childrenOf(elements, this.#section(section)).length
    for (const element of childrenOf(elements, this.#section('cellXfs')))
      this.#styles.push(text.slice(element.start, element.end))
    const fills = count('fills')
    this.#fills = { error: fills, warning: fills + 1 }
    const fonts = count('fonts')
    const own = (font: number) =>
      this.#add(this.#toOwn(`<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`))
    this.headerStyle = own(fonts)
    this.linkStyle = own(fonts + 1)
    this.wrapStyle = this.#add(
      this.#toOwn(
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
      ),
    )
  }

  /** The number of a style that equals the given one except for its fill; added when it is first needed. */
  toMarkedStyle(style: number, severity: MarkSeverity): number {
    const key = `${style} ${severity}`
    let marked = this.#marked.get(key)
    if (marked === undefined) {
      marked = this.#add(this.#copy(this.#styles[style] ?? this.#styles[0] ?? '', severity))
      this.#marked.set(key, marked)
    }
    return marked
  }

  /** The whole style sheet with all additions. */
  toText(): string {
    const edits: Edit[] = [
      ...this.#append(
        'fonts',
        ownFonts.map((font) => this.#toOwn(font)),
      ),
      ...this.#append(
        'fills',
        (['error', 'warning'] as const).map((severity) =>
          this.#toOwn(
            `<fill><patternFill patternType="solid"><fgColor rgb="${fillColours[severity]}"/><bgColor indexed="64"/></patternFill></fill>`,
          ),
        ),
      ),
      ...this.#append('cellXfs', this.#added),
    ]
    return applyEdits(this.#text, edits)
  }

  #section(name: string): FoundElement {
    const section = this.#sections.get(name)
    if (!section) throw new XmlError()
    return section
  }

  #toOwn(xml: string): string {
    return withPrefix(xml, this.#prefix)
  }

  #add(xml: string): number {
    this.#added.push(xml)
    return this.#styles.length + this.#added.length - 1
  }

  #copy(xml: string, severity: MarkSeverity): string {
    const element = findElements(xml)[0]
    if (!element) throw new XmlError()
    const attributes = setAttributes(element.attributes, { fillId: this.#fills[severity], applyFill: 1 })
    return `<${element.name}${attributes}${element.isEmpty ? '/>' : `>${xml.slice(element.openEnd)}`}`
  }

  /** The edits that add children to a section and update its count. */
  #append(name: string, children: readonly string[]): Edit[] {
    const section = this.#section(name)
    const current = /\scount=["'](\d+)["']/.exec(section.attributes)
    const edits = [appendInside(this.#text, section, children.join(''))]
    if (current?.[1]) {
      const at = section.start + 1 + section.name.length + current.index + current[0].length - 1 - current[1].length
      edits.unshift({ start: at, end: at + current[1].length, text: String(Number(current[1]) + children.length) })
    }
    return edits
  }
}

/** Adds missing sections to a style sheet, in their places. */
function completeStyles(source: string): string {
  const [emptyRoot] = findElements(source)
  if (!emptyRoot) throw new XmlError()
  const text = emptyRoot.isEmpty ? applyEdits(source, [appendInside(source, emptyRoot, '')]) : source
  const elements = findElements(text)
  const root = elements[0] ?? emptyRoot
  const top = elements.filter((element) => element.depth === 1)
  const rankOf = (name: string) => sections.findIndex(([section]) => section === name)
  const edits: Edit[] = []
  for (const [rank, [name, count, content]] of sections.entries()) {
    if (top.some((element) => toLocalName(element.name) === name)) continue
    const next = top.find((element) => {
      const local = toLocalName(element.name)
      return local !== 'numFmts' && (rankOf(local) === -1 || rankOf(local) > rank)
    })
    const at = next?.start ?? root.closeStart
    edits.push({
      start: at,
      end: at,
      text: withPrefix(`<${name} count="${count}">${content}</${name}>`, toPrefix(root.name)),
    })
  }
  return applyEdits(text, edits)
}

/** Adds a namespace prefix to every element name of XML that has none. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`)
}

function childrenOf(elements: readonly FoundElement[], parent: FoundElement): FoundElement[] {
  return elements.filter(
    (element) =>
      element.depth === parent.depth + 1 && element.start >= parent.openEnd && element.end <= parent.closeStart,
  )
}
