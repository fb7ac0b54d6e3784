/**
 * The same answers in the export formats of servers, for tests: written from their documentation, independently of the
 * readers.
 */

import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import writeXlsxFile from 'write-excel-file/universal'
import type { Survey, SurveyNode, SurveyQuestion } from '../survey/survey.ts'
import type { Answered } from './fixture-fill-in.ts'
import type { SubmissionFile } from './read-submissions.ts'

/** One submission: its id, and its answers by their path in the form. */
export type Filled = { instanceId: string; answered: Answered }

type Row = { [header: string]: string }

/** A row and its table: the entries on the path to it, or none for the form itself. */
type Cut = { repeat: string; entry: string; parent: string; row: Row }

const isEntry = (step: string): boolean => step.endsWith(']')

/**
 * Splits the answers of a submission into the rows of tables; `header` writes the path of a question within its row.
 */
function cut({ answered }: Filled, header: (steps: string[]) => string): Cut[] {
  const cuts = new Map<string, Cut>()
  const cutAt = (steps: string[]): Cut => {
    const entry = steps.join('/')
    const last = steps.at(-1) ?? ''
    const above = steps.slice(0, -1).findLastIndex(isEntry)
    const parent = steps.slice(0, above + 1)
    if (steps.length > 0) cutAt(parent)
    const found = cuts.get(entry) ?? { repeat: last.replace(/\[\d+\]$/, ''), entry, parent: parent.join('/'), row: {} }
    cuts.set(entry, found)
    return found
  }
  for (const [path, answer] of answered) {
    const steps = path.split('/').slice(2)
    const last = steps.findLastIndex(isEntry)
    cutAt(steps.slice(0, last + 1)).row[header(steps.slice(last + 1))] = answer
  }
  return [...cuts.values()]
}

const headersOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

const csv = (rows: Row[], before: string[], after: string[]): string => {
  const own = headersOf(rows).filter((header) => !before.includes(header) && !after.includes(header))
  return Papa.unparse(rows, { columns: [...before, ...own, ...after], newline: '\n' })
}

/**
 * ODK Central's zip of CSV files: groups before names with `-`, and entries in separate files, joined by keys that are
 * paths.
 */
export function centralZip(form: string, filled: readonly Filled[], repeats: readonly string[]): SubmissionFile {
  const rows: Row[] = []
  const entries = new Map<string, Row[]>(repeats.map((repeat) => [repeat, []]))
  for (const one of filled) {
    const key = `uuid:${one.instanceId}`
    const keyOf = (entry: string): string => (entry === '' ? key : `${key}/${entry}`)
    for (const { repeat, entry, parent, row } of cut(one, (steps) => steps.join('-')))
      if (entry === '')
        rows.push({
          ...row,
          SubmissionDate: '2025-05-01T10:00:00.000Z',
          'meta-instanceID': key,
          KEY: key,
          SubmitterID: '7',
          SubmitterName: 'Zed Submitter',
          AttachmentsPresent: '0',
          Edits: '0',
        })
      else entries.get(repeat)?.push({ ...row, PARENT_KEY: keyOf(parent), KEY: keyOf(entry) })
  }
  const main = csv(
    rows,
    ['SubmissionDate'],
    'meta-instanceID KEY SubmitterID SubmitterName AttachmentsPresent AttachmentsExpected Status ReviewState DeviceID Edits FormVersion'.split(
      ' ',
    ),
  )
  const files: { [name: string]: Uint8Array } = { [`${form}.csv`]: strToU8(main) }
  // The order of rows carries no information: here the last come first.
  for (const [repeat, list] of entries)
    files[`${form}-${repeat}.csv`] = strToU8(csv(list.reverse(), [], ['PARENT_KEY', 'KEY']))
  return { name: 'central.zip', bytes: zipSync(files) }
}

/**
 * The response of KoboToolbox's data API: flat objects with whole paths as names, and lists of such objects for
 * repeats.
 */
export function koboJson(filled: readonly Filled[]): SubmissionFile {
  const results = filled.map((one, position) => {
    const result: { [name: string]: unknown } = {
      _id: 100 + position,
      'formhub/uuid': 'd66aa8a4d66aa8a4d66aa8a4d66aa8a4',
      __version__: 'vAbC123',
      'meta/instanceID': `uuid:${one.instanceId}`,
      _xform_id_string: 'aBcDeF',
      _uuid: one.instanceId,
      _attachments: [],
      _status: 'submitted_via_web',
      _geolocation: [null, null],
      _submission_time: '2025-05-01T10:00:00',
      _tags: [],
      _notes: [],
      _validation_status: {},
      _submitted_by: null,
    }
    for (const [path, answer] of one.answered) {
      const steps = path.split('/').slice(2)
      let at = result
      for (const [depth, step] of steps.entries()) {
        const match = /^(.*)\[(\d+)\]$/.exec(step)
        if (match === null) continue
        const name = [...steps.slice(0, depth), match[1]].join('/').replace(/\[\d+\]/g, '')
        const list = (at[name] ?? []) as { [name: string]: unknown }[]
        at[name] = list
        const entry = list[Number(match[2]) - 1] ?? {}
        list[Number(match[2]) - 1] = entry
        at = entry
      }
      at[steps.join('/').replace(/\[\d+\]/g, '')] = answer
    }
    return result
  })
  const text = JSON.stringify({ count: results.length, next: null, previous: null, results })
  // Entries without answers are empty objects.
  return { name: 'kobo.json', bytes: strToU8(text.replaceAll('null,{', '{},{')) }
}

/**
 * KoboToolbox's workbook with XML values and headers, `group/question`; multiple-choice answers are also split into
 * columns.
 */
export async function koboWorkbook(
  filled: readonly Filled[],
  repeats: readonly string[],
  { hasGroups, several }: { hasGroups: boolean; several: ReadonlySet<string> },
): Promise<SubmissionFile> {
  const tables = new Map<string, Row[]>([['Any form', []], ...repeats.map((repeat): [string, Row[]] => [repeat, []])])
  const header = (steps: string[]): string => (hasGroups ? steps.join('/') : (steps.at(-1) ?? ''))
  for (const one of filled) {
    const indexes = new Map<string, string>()
    for (const { repeat, entry, parent, row } of cut(one, header)) {
      const rows = tables.get(entry === '' ? 'Any form' : repeat) ?? []
      const split: Row = {}
      for (const [name, answer] of Object.entries(row)) {
        split[name] = answer
        if (!several.has(name.replace(/^.*\//, ''))) continue
        // Kobo offers both, or only the columns of the codes.
        if (!hasGroups) delete split[name]
        for (const code of answer.split(' ')) split[`${name}/${code}`] = '1'
      }
      rows.push({
        ...split,
        _index: String(rows.length + 1),
        ...(entry === ''
          ? { _uuid: one.instanceId, _submission_time: '2025-05-01T10:00:00', _submitted_by: 'zed' }
          : { _parent_table_name: 'Any', _parent_index: indexes.get(parent) ?? '', _submission__uuid: one.instanceId }),
      })
      indexes.set(entry, String(rows.length))
    }
  }
  const sheets = [...tables].map(([name, rows]) => {
    const headers = headersOf(rows)
    const cells = rows.map((row) => headers.map((one) => cellOf(row[one], one)))
    const known = headers.length === 0 ? ['_index', '_parent_index'] : headers
    return {
      sheet: name.length > 31 ? `${name.slice(0, 28)}...` : name,
      data: [known.map((value) => ({ value })), ...cells],
    }
  })
  const blob = await writeXlsxFile(sheets as never).toBlob()
  return { name: 'kobo.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) }
}

/**
 * KoboToolbox's CSV in its default format: semicolons, every cell quoted, a column for every question, no entries of
 * repeats.
 */
export function koboCsv(
  filled: readonly Filled[],
  survey: Survey,
  { hasLabels, hasGroups }: { hasLabels: boolean; hasGroups: boolean },
): SubmissionFile {
  const columns: { path: string; header: string; question: SurveyQuestion }[] = []
  const walk = (nodes: readonly SurveyNode[], path: string, above: readonly string[]): void => {
    for (const node of nodes) {
      const said = hasLabels ? (node.label?.['en'] ?? node.name) : node.name
      const header = [...(hasGroups ? above : []), said]
      if (node.kind === 'group') walk(node.nodes, `${path}/${node.name}`, [...above, said])
      else if (node.kind === 'question' && node.type !== 'note' && node.type !== 'hidden')
        columns.push({ path: `${path}/${node.name}`, header: header.join('/'), question: node })
    }
  }
  walk(survey.nodes, '/data', [])
  const choices = new Map(
    survey.lists.map((list) => [list.name, new Map(list.choices.map((one) => [one.code, one.label['en'] ?? '']))]),
  )
  const say = ({ list = '' }: SurveyQuestion, answer: string): string =>
    hasLabels && choices.has(list)
      ? answer
          .split(' ')
          .map((code) => choices.get(list)?.get(code) ?? code)
          .join(' ')
      : answer
  const rows = filled.map(({ answered, instanceId }, at) => [
    ...columns.map(({ path, question }) => say(question, answered.get(path) ?? '')),
    String(100 + at),
    instanceId,
    '2025-05-01T10:00:00',
    '',
    String(at + 1),
  ])
  const own = ['_id', '_uuid', '_submission_time', '_validation_status', '_index']
  const text = Papa.unparse([[...columns.map(({ header }) => header), ...own], ...rows], {
    delimiter: ';',
    quotes: true,
  })
  return { name: 'kobo.csv', bytes: strToU8(`\ufeff${text}`) }
}

/** ODK Central's OData: the table of the form alone, with a table for each repeat, or everything expanded in one. */
export function centralOData(filled: readonly Filled[], how: 'plain' | 'tables' | 'expanded'): SubmissionFile[] {
  const tables = new Map<string, object[]>([['Submissions', []]])
  for (const { answered, instanceId } of filled) {
    const key = `uuid:${instanceId}`
    const root: { [name: string]: unknown } = {
      __id: key,
      __system: { submissionDate: '2025-05-01T10:00:00.000Z', edits: 0 },
    }
    tables.get('Submissions')?.push(root)
    const objects = new Map<string, { [name: string]: unknown }>([['', root]])
    const at = (path: readonly string[]): { [name: string]: unknown } => {
      const known = objects.get(path.join('/'))
      if (known !== undefined) return known
      const [, name = '', position] = /^(.*?)(?:\[(\d+)\])?$/.exec(path.at(-1) ?? '') ?? []
      const around = at(path.slice(0, -1))
      const made: { [name: string]: unknown } = {}
      objects.set(path.join('/'), made)
      if (position === undefined) around[name] = made
      else {
        const above = path.slice(0, path.slice(0, -1).findLastIndex((step) => step.endsWith(']')) + 1)
        const table = `Submissions.${path.map((step) => step.replace(/\[.*/, '')).join('.')}`
        made['__id'] = `${instanceId}-${path.join('/')}`
        made[`__${above.length === 0 ? 'Submissions' : `Submissions-${above.at(-1)?.replace(/\[.*/, '')}`}-id`] =
          above.length === 0 ? key : at(above)['__id']
        around[`${name}@odata.navigationLink`] = `Submissions('${key}')/${name}`
        if (how === 'expanded') around[name] = [...((around[name] ?? []) as object[]), made]
        else tables.set(table, [...(tables.get(table) ?? []), made])
      }
      return made
    }
    for (const [path, answer] of answered) {
      const steps = path.split('/').slice(2)
      at(steps.slice(0, -1))[steps.at(-1) ?? ''] = /^\d{1,4}$/.test(answer) ? Number(answer) : answer
    }
  }
  const files = [...tables].map(([name, value]) => ({
    name: `${name}.json`,
    bytes: strToU8(JSON.stringify({ value })),
  }))
  return how === 'tables' ? files : files.slice(0, 1)
}

/** Kobo writes whole numbers as numbers. */
const cellOf = (text: string | undefined, header: string): { value: string | number } | null =>
  text === undefined ? null : { value: /^\d{1,4}$/.test(text) && !header.endsWith('_index') ? Number(text) : text }
