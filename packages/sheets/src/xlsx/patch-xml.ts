import { readAttributes, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'

/**
 * One element found in a text: its name, the offsets of its opening tag and of the whole element, and its attributes as
 * written.
 */
export type FoundElement = {
  name: string
  attributes: string
  isEmpty: boolean
  start: number
  openEnd: number
  closeStart: number
  end: number
  depth: number
}

/** All elements of a small part in document order, with their offsets. */
export function findElements(text: string): FoundElement[] {
  const found: FoundElement[] = []
  const open: FoundElement[] = []
  const scanner = new XmlScanner({
    onOpen: (name, attributes, isEmpty, start, openEnd) => {
      const element = {
        name,
        attributes,
        isEmpty,
        start,
        openEnd,
        closeStart: openEnd,
        end: openEnd,
        depth: open.length,
      }
      found.push(element)
      open.push(element)
    },
    onClose: (_, start, end) => {
      const element = open.pop()
      if (!element) throw new XmlError()
      element.closeStart = start
      element.end = end
    },
  })
  // One piece: offsets then count from the start of the text.
  scanner.write(text)
  scanner.end()
  return found
}

/** A replacement of the text between two offsets. */
export type Edit = { start: number; end: number; text: string }

/** Applies edits that do not overlap; those at the same place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** The edit that adds XML at the end of an element; opens the element if it was empty. */
export function appendInside(text: string, element: FoundElement, xml: string): Edit {
  if (!element.isEmpty) return { start: element.closeStart, end: element.closeStart, text: xml }
  const slash = text.lastIndexOf('/', element.openEnd)
  return { start: slash, end: element.openEnd, text: `>${xml}</${element.name}>` }
}

/** An opening tag's attributes with some set to new values (numbers and codes only) and some removed. */
export function setAttributes(attributes: string, values: Record<string, string | number | undefined>): string {
  let kept = ''
  for (const attribute of readAttributes(attributes)) {
    if (Object.hasOwn(values, attribute.name)) continue
    const mark = attributes.charAt(attribute.valueStart - 1)
    kept += ` ${attribute.name}=${mark}${attributes.slice(attribute.valueStart, attribute.valueEnd)}${mark}`
  }
  for (const [name, value] of Object.entries(values)) if (value !== undefined) kept += ` ${name}="${value}"`
  return kept
}

/** The namespace prefix of a name with its colon; empty if it has none. */
export function toPrefix(name: string): string {
  return name.slice(0, name.length - toLocalName(name).length)
}
