/** The crosswalks as SSSOM tables, read by code of its own and compared with the catalogues. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Mapping = { to: string | string[]; relation: string; note?: string }
type Subject = { label: string; maps?: Record<string, Mapping> }

const next = new URL('../../../schemas/next/', import.meta.url)
const readText = (path: string): string => readFileSync(new URL(path, next), 'utf8')

const { fields } = JSON.parse(readText('fields.json')) as { fields: (Subject & { id: string })[] }
const { codeLists } = JSON.parse(readText('code-lists.json')) as {
  codeLists: { id: string; codes: (Subject & { code: string })[] }[]
}
const subjects = [
  ...fields,
  ...codeLists.flatMap(({ id, codes }) => codes.map((code) => ({ ...code, id: `${id}#${code.code}` }))),
]

const unquote = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)

/** A table: the lines of its metadata, and its mappings by column. */
function readTable(name: string) {
  const lines = readText(`crosswalks/${name}`).split('\n')
  const meta = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2))
  const [header = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const columns = header.split('\t')
  const mappings = rows.map((row) => {
    const cells = row.split('\t').map(unquote)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
  const prefixes = new Map(
    meta.flatMap((line) =>
      [/^ {2}(\w+): "(.+)"$/.exec(line)].flatMap((hit) => (hit ? [[hit[1] ?? '', hit[2] ?? ''] as const] : [])),
    ),
  )
  return { name, standard: name.split('.')[0] ?? '', meta, columns, mappings, prefixes }
}

const tables = readdirSync(new URL('crosswalks/', next))
  .filter((name) => name.endsWith('.sssom.tsv'))
  .map(readTable)

/** Prefixes that SSSOM declares itself. */
const BUILT_IN = ['sssom', 'semapv', 'skos']
/** A CURIE as W3C has it, of signs that need no escape in any part. */
const CURIE = /^([A-Za-z]\w*):((?:[\w.~-]|%[0-9A-F]{2})+(?:#[\w.-]+)?)$/

// From ours to theirs: where theirs is the wider one, the match is a broad one.
const matches: Record<string, string> = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broader: 'skos:broadMatch',
  narrower: 'skos:narrowMatch',
  none: 'skos:relatedMatch',
}

describe('crosswalk tables', () => {
  it('have every mapping of a field or a code, with the term of the other standard as it is there', () => {
    const wanted = subjects.flatMap(({ id, label, maps = {} }) =>
      Object.entries(maps).flatMap(([standard, { to, relation, note = '' }]) => {
        const terms = [to].flat()
        // Several terms that together are as much as ours are each only close to it.
        const match = relation === 'exact' && terms.length > 1 ? 'skos:closeMatch' : matches[relation]
        return (terms.length === 0 ? [''] : terms).map((term) =>
          JSON.stringify([standard, `tip:${id}`, label, match, term, note]),
        )
      }),
    )
    const found = tables.flatMap(({ standard, mappings }) =>
      mappings.map((row) =>
        JSON.stringify([
          standard,
          row['subject_id'],
          row['subject_label'],
          row['predicate_id'],
          row['object_label'] ?? '',
          row['comment'] ?? '',
        ]),
      ),
    )
    expect(found.sort()).toEqual(wanted.sort())
  })

  it.each(tables)(
    '$name has identifiers that are CURIEs of declared prefixes, and no prefix that none uses',
    ({ mappings, prefixes, meta }) => {
      const used = new Set(['crosswalk'])
      for (const row of mappings)
        for (const column of ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']) {
          const [, prefix = '?'] = CURIE.exec(row[column] ?? '') ?? []
          expect([row[column], prefixes.has(prefix) || BUILT_IN.includes(prefix)]).toEqual([row[column], true])
          if (!BUILT_IN.includes(prefix)) used.add(prefix)
        }
      expect([...prefixes.keys()]).toEqual([...used].sort())
      expect(meta.filter((line) => line.startsWith('object_source: ')).join()).toMatch(
        /^object_source: "crosswalk:\w+"$/,
      )
    },
  )

  it.each(tables)('$name leads back from each identifier to the term', ({ mappings, prefixes }) => {
    for (const { object_id = '', object_label = '' } of mappings) {
      if (object_id === 'sssom:NoTermFound') {
        expect(object_label).toBe('')
        continue
      }
      const [, prefix = '', local = ''] = CURIE.exec(object_id) ?? []
      const term = decodeURIComponent(local)
      // A term of a vocabulary with identifiers of its own is written with its prefix there.
      const isForeign = !prefixes.get(prefix)?.startsWith('urn:tip-standard:')
      expect(isForeign ? `${prefix}:${term}` : term).toBe(object_label)
    }
  })

  it.each(tables)('$name has at most one exact match for each of our terms', ({ mappings }) => {
    const exact = mappings.filter((row) => row['predicate_id'] === 'skos:exactMatch').map((row) => row['subject_id'])
    expect(exact.filter((id, index) => exact.indexOf(id) !== index)).toEqual([])
  })

  it.each(tables)('$name says which versions it is about and of when it is', ({ meta, columns, mappings }) => {
    const names = meta.filter((line) => !line.startsWith(' ')).map((line) => line.slice(0, line.indexOf(':')))
    for (const name of ['mapping_set_id', 'mapping_set_version', 'license', 'subject_source_version', 'object_source'])
      expect(names).toContain(name)
    expect(meta.join('\n')).toMatch(/^mapping_date: "\d{4}-\d{2}-\d{2}"$/m)
    expect(columns.filter((column) => mappings.every((row) => row[column] === ''))).toEqual([])
  })
})
