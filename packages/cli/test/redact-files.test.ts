import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipFiles } from '@tip-standard/sheets/zip'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'
import { toWorkbook } from './tables.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
afterAll(() => folder.remove())

/** A synthetic note about no one. */
const note = 'Ms. Uwimana called from 0788123456 and lives in Huye.\nElle a été vue par Hélène Mukamana à Gisenyi.\n'
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

it.each<[string, Buffer, RegExp?]>([
  ['UTF-8', Buffer.from(note)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${note}`)],
  ['UTF-16LE with a mark', utf16(`\ufeff${note}`), /stored as UTF-16LE/],
  ['UTF-16BE with a mark', utf16(`\ufeff${note}`).swap16(), /stored as UTF-16BE/],
  ['UTF-16LE', utf16(note), /stored as UTF-16LE/],
  ['UTF-16BE', utf16(note).swap16(), /stored as UTF-16BE/],
  ['Windows-1252', Buffer.from(note, 'latin1'), /read as Windows-1252/],
  [
    'UTF-8 with a line in Windows-1252',
    Buffer.concat([Buffer.from(note), Buffer.from('Zoé est là.\n', 'latin1')]),
    /read as Windows-1252/,
  ],
])('tip redact reads %s', async (_, bytes, warning) => {
  await writeFile(at('note.txt'), bytes)
  const run = await runTip('redact', at('note.txt'))
  expect(run.code, run.err).toBe(0)
  expect(run.out).toMatch(/^\[PERSON_1\] called from \[PHONE_1\] and lives in \[LOCATION_1\]\.\nElle a été vue/)
  expect(run.out + run.err).not.toMatch(/Uwimana|0788|Huye|Hélène|Mukamana|Gisenyi/)
  if (warning === undefined) expect(run.err).toMatch(/^Removed:/)
  else expect(run.err).toMatch(warning)
})

it('tip redact takes no initials for the beginning of a packed file', async () => {
  await writeFile(at('note.txt'), 'PK and GIF called Uwimana at 0788123456.\n')
  const run = await runTip('redact', at('note.txt'))
  expect(run.code, run.err).toBe(0)
  expect(run.out).not.toMatch(/Uwimana|0788/)
})

const packed = Buffer.from(zipFiles([{ name: 'word/document.xml', content: `<w:t>${note}</w:t>` }]))

it.each<[string, Buffer, RegExp]>([
  ['note.docx', packed, /a document, a workbook or a packed file/],
  ['note.txt', packed, /a document, a workbook or a packed file/],
  ['people.xlsx', toWorkbook('Notes', [['note'], [note]]), /a workbook/],
  ['note.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), utf16(note)]), /an old document/],
  ['note.rtf', Buffer.from(`{\\rtf1\\ansi ${note}}`), /Rich Text Format/],
  ['marked.rtf', Buffer.from(`\ufeff{\\rtf1\\ansi ${note}}`), /Rich Text Format/],
  ['note.pdf', Buffer.from(`%PDF-1.7\n${note}`), /a PDF/],
  ['nul.txt', Buffer.from(note.replace('Huye', 'Hu\0ye')), /not a plain text/],
  ['utf32.txt', Buffer.from([...`\ufeff${note}`].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0])), /not a plain text/],
  ['bytes.bin', Buffer.from(Array.from({ length: 120 }, (_, i) => 1 + ((i * 37) % 255))), /not a plain text/],
])('tip redact refuses what is not a plain text: %s', async (name, bytes, message) => {
  await writeFile(at(name), bytes)
  const run = await runTip('redact', at(name), '--output', at('redacted.txt'))
  expect([run.code, run.out]).toEqual([2, ''])
  expect(run.err).toMatch(message)
  expect(run.err).toContain('save it as plain text (.txt) in UTF-8')
  expect(run.err).not.toMatch(/Uwimana|0788|Huye/)
  expect(await readdir(folder.path)).not.toContain('redacted.txt')
})

it('tip redact writes UTF-8, whatever it read', async () => {
  await writeFile(at('wide.txt'), utf16(`\ufeff${note}`))
  expect((await runTip('redact', at('wide.txt'), '--output', at('plain.txt'))).code).toBe(0)
  expect(await readFile(at('plain.txt'), 'utf8')).toMatch(/^\[PERSON_1\].*\nElle a été vue/)
})

it('tip redact says why a text cannot be read', async () => {
  expect((await runTip('redact', folder.path)).err).toBe('tip: This is a folder, not a file.\n')
  expect((await runTip('redact', at('nowhere.txt'))).err).toBe('tip: There is no such file.\n')
})
