import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findElements } from '../xlsx/patch-xml.ts'
import { fromExcelText, readAttributes, resolveEntities, toXmlText, XmlError, XmlScanner } from './xml.ts'

function listEvents(text: string, size: number): string[] {
  const events: string[] = []
  let copied = ''
  const scanner = new XmlScanner({
    onOpen: (name, attributes, isEmpty, start, end) =>
      events.push(`<${name}|${attributes}|${isEmpty}|${scanner.text.slice(start, end)}`),
    onClose: (name, start, end) => events.push(`/${name}|${scanner.text.slice(start, end)}`),
    onText: (piece, isRaw) => events.push(`${isRaw}:${piece}`),
    onDrop: (length) => {
      copied += scanner.text.slice(0, length)
    },
  })
  for (let at = 0; at < text.length; at += size) scanner.write(text.slice(at, at + size))
  scanner.end()
  expect(copied).toBe(text)
  return events
}

test('the same events come whatever the pieces, and every character passes through', () => {
  const text = `<?xml version="1.0"?><!-- a > b <c> --><x:a one="1>2" two='"' ><b/>t &amp; u<![CDATA[<raw> & ]]]]>\n<c\n d="e"></c ></x:a>\n`
  const whole = listEvents(text, text.length)
  expect(whole).toContain(`<x:a| one="1>2" two='"' |false|<x:a one="1>2" two='"' >`)
  expect(whole).toContain('true:<raw> & ]]')
  expect(whole).toContain('/c|</c >')
  for (let size = 1; size < text.length; size++) expect(listEvents(text, size)).toEqual(whole)
})

test.each([
  ['an element that is never closed', '<a><b></a>'],
  ['text that stops', '<a><b'],
  ['two roots', '<a/><b/>'],
  ['nothing', '  '],
  ['a document type, which could define exploding entities', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['a tag inside a tag', '<a <b>></a>'],
  ['nesting without end', '<a>'.repeat(100_000)],
])('%s is an error', (_, text) => {
  expect(() => findElements(text)).toThrow(XmlError)
})

test('text written for a cell reads back as it was, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '&', '<', '"', '\r', '\0', '\ud800', '😀') }),
      ),
      (text) => {
        const written = toXmlText(text)
        expect(fromExcelText(resolveEntities(written))).toBe(text)
        expect(/[<>"]/.test(written)).toBe(false)
        expect(written).not.toMatch(/\p{Cs}/u)
      },
    ),
  )
})

test('entities outside XML itself are refused', () => {
  expect(resolveEntities('&#x41;&#66;&lt;&quot;')).toBe('AB<"')
  for (const text of ['&nbsp;', '&constructor;', '&#x110000;', '&amp'])
    expect(() => resolveEntities(text)).toThrow(XmlError)
})

test('attributes keep their offsets', () => {
  const text = ` a = "1" b:c='x"y'`
  expect(
    readAttributes(text).map(({ name, value, valueStart, valueEnd }) => [
      name,
      value,
      text.slice(valueStart, valueEnd),
    ]),
  ).toEqual([
    ['a', '1', '1'],
    ['b:c', 'x"y', 'x"y'],
  ])
})
