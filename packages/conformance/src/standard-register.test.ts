import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rules as allRules } from '@tip-standard/core/metadata'
import { expect, it } from 'vitest'
import { readCases } from './read-files.ts'

type Row = { id: string; [member: string]: unknown }

const next = new URL('../../../schemas/next/', import.meta.url)
const readText = (path: string): string => readFileSync(new URL(path, next), 'utf8')
const read = <T>(path: string): T => JSON.parse(readText(path)) as T

/** Texts for people: they may be put better without a change of the standard, and translations watch them. */
const WORDS = [
  'label',
  'definition',
  'question',
  'genderNote',
  'title',
  'message',
  'why',
  'note',
  'condition',
  'relevantWhenText',
]

/** What an entry says apart from its words, in eight characters. */
function digestOf(entry: unknown): string {
  const text = JSON.stringify(entry, (key, value: unknown) => (WORDS.includes(key) ? undefined : value))
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

const line = (...words: unknown[]): string => words.filter((word) => word !== undefined).join(' ')

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function fieldLines(): string[] {
  const { entities, fields } = read<{ entities: Row[]; fields: Row[] }>('fields.json')
  return entities.flatMap((entity) => [
    line(entity['kind'], entity.id, digestOf(entity)),
    ...fields
      .filter((field) => field['entity'] === entity.id)
      .map((field) => {
        const { kind } = field['type'] as { kind: string }
        return line(
          ' ',
          field['name'],
          kind,
          field['presence'],
          field['sensitivity'],
          field['identifiability'],
          digestOf(field),
        )
      }),
  ])
}

function ruleLines(): string[] {
  const { rules } = read<{ rules: Row[] }>('rules.json')
  const written = new Map(rules.map((rule) => [rule.id, rule]))
  return allRules.map(({ id, severity, field }) => line(id, severity, field, digestOf(written.get(id) ?? {})))
}

function listLines(): string[] {
  const { codeLists } = read<{ codeLists: (Row & { codes: { code: string }[] })[] }>('code-lists.json')
  return codeLists.map((list) => {
    const codes = list['isPublished'] === true ? [] : list.codes.map(({ code }) => code)
    return line(`${list.id} (${list.codes.length}, ${digestOf(list)})`, ...codes)
  })
}

function crosswalkLines(): string[] {
  return readdirSync(new URL('crosswalks/', next))
    .sort()
    .map((name) => {
      const rows = readText(`crosswalks/${name}`)
        .split('\n')
        .filter((row) => row !== '' && !row.startsWith('#'))
      return line(
        name,
        rows.length - 1,
        digestOf(rows.map((row) => row.split('\t').filter((_, i) => i !== 1 && i !== 5))),
      )
    })
}

function translationLines(): string[] {
  return readdirSync(new URL('locales/', next))
    .sort()
    .flatMap((name) =>
      ['entities', 'fields', 'codes', 'rules'].map((group) => {
        const texts = JSON.stringify(read<Record<string, unknown>>(`locales/${name}`)[group]).match(
          /,"(draft|reviewed)"\]/g,
        )
        return line(
          name,
          group,
          ...countBy(texts ?? [], (text) => text).flatMap(([status, count]) => [count, status.slice(2, -2)]),
        )
      }),
    )
}

function suiteLines(): string[] {
  const cases = readCases().map((one) => ({ ...one, kind: one.id.slice(one.id.lastIndexOf('/') + 1) }))
  const enforced = new Map(
    countBy(
      cases.filter(({ jsonSchema }) => jsonSchema),
      ({ kind }) => kind,
    ),
  )
  return countBy(cases, ({ kind }) => kind).map(([kind, count]) => line(kind, count, enforced.get(kind) ?? 0))
}

/**
 * Everything else is made from the dictionary, tests included: only this list notices what is removed from the dictionary.
 * Where a change is meant, `pnpm record` writes it down, and the difference shows what it costs partners.
 */
it('what the standard promises is what is listed: what goes or gets stricter is a breaking change', async () => {
  const sections: [title: string, lines: string[]][] = [
    ['Entities, and their fields: type, presence, sensitivity, identifiability', fieldLines()],
    ['Rules: severity and where they report', ruleLines()],
    ['Code lists: how many codes, and their own', listLines()],
    ['Crosswalks: rows', crosswalkLines()],
    ['Translations: texts by status', translationLines()],
    ['Conformance suite: cases by kind, and how many of them JSON Schema tells', suiteLines()],
  ]
  for (const [, lines] of sections) expect(lines.length).toBeGreaterThan(10)
  const text = sections.map(([title, lines]) => `# ${title}\n${lines.join('\n')}\n`)
  await expect(
    text.join('\n'),
    'Run `pnpm record`, and read what it changed: it is what partners notice.',
  ).toMatchFileSnapshot('standard-register.txt')
})
