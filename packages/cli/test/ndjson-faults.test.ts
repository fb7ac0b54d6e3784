import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileReport } from '../src/report/found.ts'
import { brief, reportsOf } from './report-of.ts'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'

const lines = sampleLines(5000)
const [one = '', two = '', three = '', four = ''] = lines
const tool = 'Synthetic screening tool'
const text = (...all: string[]): string => `${all.join('\n')}\n`
/** The second record with something put in its place of the opening brace. */
const opened = (start: string): string => start + two.slice(1)
const nested = (depth: number): string => `${'{"x":'.repeat(depth)}1${'}'.repeat(depth)}`

type Case = {
  name: string
  content: string | Buffer
  records: number
  findings: [string, number, ...(number | undefined)[]][]
}

const cases: Case[] = [
  { name: 'clean', content: text(one, two), records: 2, findings: [] },
  { name: 'no line end', content: `${one}\n${two}`, records: 2, findings: [] },
  { name: 'crlf', content: `${one}\r\n${two}\r\n`, records: 2, findings: [] },
  { name: 'empty lines', content: `\n\n${one}\n\n\n${two}\n\n`, records: 2, findings: [] },
  { name: 'mark', content: `\ufeff${text(one, two)}`, records: 2, findings: [] },
  {
    name: 'utf-16',
    content: Buffer.from(`\ufeff${text(one, two, three)}`, 'utf16le'),
    records: 3,
    findings: [['encodingConverted', 1, undefined]],
  },
  {
    name: 'latin-1',
    content: Buffer.from(text(one, two, three.replace(tool, 'Éééé'), four), 'latin1'),
    records: 4,
    findings: [['encodingGuessed', 1, 3]],
  },
  {
    name: 'truncated',
    content: `${text(one, two)}${three.slice(0, 500)}`,
    records: 2,
    findings: [['truncatedRecord', 1, 3]],
  },
  {
    name: 'concatenated',
    content: text(one, two + three, four),
    records: 4,
    findings: [['concatenatedRecords', 1, 2]],
  },
  {
    name: 'one of 5,000',
    content: text(...lines.with(2499, '{"case": }')),
    records: 4999,
    findings: [['invalidJson', 1, 2500]],
  },
  {
    name: 'an id twice',
    content: text(one, two, one),
    records: 3,
    findings: [['case-id-unique-in-dataset', 1, 3]],
  },
  {
    name: 'cases that are not in the file',
    content: text(one.replace('"case":{', '"case":{"duplicateOf":"elsewhere","linkedCaseIds":["elsewhere"],'), two),
    records: 2,
    findings: [
      ['duplicate-of-known-case', 1, undefined],
      ['link-to-known-case', 1, undefined],
    ],
  },
  {
    name: 'bad first line',
    content: text('{"case": }', two, three),
    records: 2,
    findings: [['invalidJson', 1, 1]],
  },
  {
    name: 'nul',
    content: text(one, `${two.slice(0, 40)}\0${two.slice(40)}`, three),
    records: 2,
    findings: [['nulByte', 1, 2]],
  },
  {
    name: 'too long',
    content: text(one, two.replace(tool, 'x'.repeat(70 << 20)), three),
    records: 2,
    findings: [['recordTooLong', 1, 2]],
  },
  {
    name: 'nested',
    content: text(one, opened(`{"extensions":${nested(10_000)},`), opened(`{"extensions":${nested(100_000)},`), four),
    records: 2,
    findings: [['nestedTooDeep', 2, 2, 3]],
  },
  {
    name: 'prototype',
    content: text(one, opened('{"__proto__":{"case":1},'), three.replace('{', '{"constructor":1,')),
    records: 3,
    findings: [['unknownField', 2, 2, 3]],
  },
  {
    name: 'twice',
    content: text(one, opened('{"standardVersion":"1.0-rc.2",'), three),
    records: 3,
    findings: [['duplicateKey', 1, 2]],
  },
  {
    name: 'nan',
    content: text(one, opened('{"extensions":NaN,'), three),
    records: 2,
    findings: [['notANumber', 1, 2]],
  },
  {
    name: 'no such day',
    content: text(one, two.replace(/"openedOn":"[^"]*"/, '"openedOn":"2020-02-30"'), three),
    records: 3,
    findings: [['format', 1, 2]],
  },
  {
    name: 'half a character',
    content: text(one, two.replace(tool, 'x\\ud800x'), three),
    records: 3,
    findings: [['loneSurrogate', 1, 2]],
  },
  { name: 'no objects', content: text(one, '1', '"x"', 'null', two), records: 5, findings: [['type', 3, 2, 3, 4]] },
]

let run: Run
let reports: Map<string, FileReport>
const folder = await makeFolder()
afterAll(folder.remove)
beforeAll(async () => {
  for (const { name, content } of cases) await writeFile(join(folder.path, name), content)
  run = await runTip('validate', '--format', 'json', ...cases.map(({ name }) => join(folder.path, name)))
  reports = reportsOf(run.out)
})

describe('each fault of a file is found at its line, and nothing else is lost', () => {
  it.each(cases)('$name', ({ name, records, findings }) => {
    const report = reports.get(name)
    expect({ records: report?.records, findings: report?.groups.map(brief) }).toEqual({ records, findings })
  })
  it('ends with 1 and says nothing else', () => {
    expect([run.code, run.err]).toEqual([1, ''])
  })
})
