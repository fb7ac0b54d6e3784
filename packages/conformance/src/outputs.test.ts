import { readFileSync } from 'node:fs'
import { codeDefinitions, codeListDefinitions } from '@tip-standard/core/code-definitions/en'
import { codeDefinitions as frenchDefinitions } from '@tip-standard/core/code-definitions/fr'
import * as codeLists from '@tip-standard/core/code-lists'
import { crosswalk } from '@tip-standard/core/crosswalks'
import { entityDefinitions, fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { codeList, entities, fields, rules } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'

type Mapping = { to: string | string[]; relation: string; note?: string }
type Maps = Record<string, Mapping>
type PublishedField = Record<string, unknown> & {
  id: string
  entity: string
  name: string
  type: Record<string, unknown>
  label: string
  maps?: Maps
}
type PublishedRule = Record<string, unknown> & { id: string; field: string; severity: string; engines: string[] }
type PublishedCode = { code: string; label: string; maps?: Maps } & Record<string, unknown>
type PublishedList = { id: string; isPublished: boolean; codes: PublishedCode[] } & Record<string, unknown>
type Schema = { [keyword: string]: unknown }

const next = new URL('../../../schemas/next/', import.meta.url)
const readText = (path: string): string => readFileSync(new URL(path, next), 'utf8')
const read = <T>(path: string): T => JSON.parse(readText(path)) as T

// The catalogues hold everything; each other output is compared with them.
const catalogue = read<{ entities: Record<string, unknown>[]; fields: PublishedField[] }>('fields.json')
const published = read<{ rules: PublishedRule[] }>('rules.json').rules
const lists = read<{ codeLists: PublishedList[] }>('code-lists.json').codeLists
const fieldOf = new Map(catalogue.fields.map((field) => [field.id, field]))
const schemas = ['case-record', 'identity-record', 'dataset-release'].map((name) => {
  const { $defs, ...root } = read<Schema & { $defs: Record<string, Schema> }>(`${name}.schema.json`)
  return { $defs: { ...$defs, [String(root['x-entity'])]: root as Schema } }
})

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))

describe('core holds about the standard what the catalogues hold', () => {
  it('of every entity and field', () => {
    const withDefinition = <K extends string, T extends { id: K }>(
      of: T,
      definitions: { readonly [id in K]: string },
    ) => ({
      ...of,
      definition: definitions[of.id],
    })
    const own = catalogue.entities.map(({ hasAbsentReasons: _, ...entity }) => entity)
    expect(entities.map((one) => withDefinition(one, entityDefinitions))).toEqual(own)
    expect(fields.map((one) => withDefinition(one, fieldDefinitions))).toEqual(
      catalogue.fields.map(({ maps: _maps, mayBeAbsent: _may, relevantWhenText: _text, ...field }) => field),
    )
  })

  it('of every rule', () => {
    const about = ['id', 'severity', 'message', 'why', 'sources']
    const here = new Map(rules.map((rule) => [rule.id as string, rule]))
    for (const rule of published) {
      const own = here.get(rule.id)
      expect(own).toMatchObject(pick(rule, about))
      if (rule.field !== '*') expect(own).toMatchObject(pick(rule, ['entity', 'field']))
      expect(own?.lens ?? []).toEqual(rule['lens'])
    }
    // The rest are rules across records and about the day of the check, which no check of one record can find.
    expect(rules.length - published.length).toBe(
      rules.filter(({ id }) => /dataset|known-case|no-cycle|^day-/.test(id)).length,
    )
  })

  it('of every code', () => {
    const here: Record<string, { codes: readonly unknown[] }> = { ...codeLists }
    expect(Object.keys(here).sort()).toEqual(lists.map(({ id }) => id).sort())
    for (const list of lists) {
      const about = ['code', 'label', 'parent', ...(list.isPublished ? [] : ['min', 'max'])]
      const codes = list.codes.map((code) => pick(code, about))
      expect(here[list.id]).toEqual({ ...pick(list, ['id', 'title']), codes })
      expect(codeListDefinitions[list.id as keyof typeof codeListDefinitions]).toBe(list['definition'])
      if (codes.length <= 300) expect(codeList(list.id as Parameters<typeof codeList>[0])).toBe(here[list.id])
    }
  })

  it('of what every code of our own means, in English and French', () => {
    const own = lists.filter(({ isPublished }) => !isPublished)
    const meanings = own.map(({ id, codes }) => [
      id,
      Object.fromEntries(codes.map((one) => [one.code, one.definition])),
    ])
    expect(codeDefinitions).toEqual(Object.fromEntries(meanings))
    const { definitions } = read<{ definitions: ({ id: string } & object)[] }>('locales/fr.json')
    expect(Object.entries(frenchDefinitions).map(([id, said]) => ({ id, ...said }))).toEqual(definitions)
    for (const { id, codes } of own) {
      const said = frenchDefinitions[id as keyof typeof frenchDefinitions]?.codes ?? {}
      expect(new Set(Object.keys(said))).toEqual(new Set(codes.map(({ code }) => code)))
    }
  })
})

describe('crosswalks', () => {
  const subjects = [
    ...catalogue.fields.map(({ id, label, maps = {} }) => ({ id, label, maps })),
    ...lists.flatMap(({ id, codes }) =>
      codes.map(({ code, label, maps = {} }) => ({ id: `${id}#${code}`, label, maps })),
    ),
  ]
  /** One row for each foreign term; a mapping to nothing is a row as well. */
  const rows = subjects.flatMap(({ id, label, maps }) =>
    Object.entries(maps).flatMap(([standard, { to, relation, note = '' }]) =>
      (Array.isArray(to) && to.length === 0 ? [''] : [to].flat()).map((term) => ({
        id,
        label,
        standard,
        term,
        relation,
        note,
      })),
    ),
  )
  it('keep a place for IC-TIP for every code of our own', () => {
    const [, ...slots] = readText('crosswalks/ic-tip.tsv').slice(0, -1).split('\n')
    const own = lists.filter(({ isPublished }) => !isPublished)
    expect(slots).toEqual(own.flatMap(({ id, codes }) => codes.map(({ code }) => `${id}\t${code}\t\t\tunmapped`)))
  })

  it('are in core for what converters read and write', () => {
    const mark = (...parts: readonly string[]): string => parts.join(' ')
    const wanted = rows
      .filter(({ id, standard }) => id.includes('#') && /^(htcds|ctdc.)$/.test(standard))
      .map(({ id, standard, term, relation }) => mark(standard, id, term, relation))
    const own = crosswalk.filter(({ standard }) => standard !== 'palermo')
    expect(
      own.map(({ standard, list, code, to, relation }) => mark(standard, `${list}#${code}`, to, relation)).sort(),
    ).toEqual(wanted.sort())
  })
})

/** The field at a path of an entity, through the objects in it: `caseRecord.dataProtection.retainUntil` is one of `dataProtection`. */
function placeOf(path: string): string {
  const [entity, first, ...rest] = path.split('.')
  const inner = fieldOf.get(`${entity}.${first}`)?.type['entity']
  return rest.length === 0 ? path : placeOf([inner, ...rest].join('.'))
}

type Node = Record<string, unknown> & { op: string }
const inLists = new Set(catalogue.fields.flatMap(({ type }) => (type['kind'] === 'objects' ? [type['entity']] : [])))
const isCode = (id: string): boolean => /^codes?$/.test(String(fieldOf.get(id)?.type['kind']))

/** The reasons for which one kind of condition is beyond JSON Schema, as read from what it compares; none where it is not. */
function reasonFor({ op, fields, field, keys }: Node, entity: string): string | undefined {
  switch (op) {
    case 'ageOn':
      return 'JSON Schema cannot compute an age from two dates'
    case 'spanInBand':
      return 'JSON Schema cannot compute the time between two dates'
    case 'ascending':
      return 'JSON Schema cannot compare the entries of a list with each other'
    case 'resolves':
    case 'someReferred':
    case 'everyReferred':
      return 'JSON Schema cannot follow a reference to an id'
    case 'differ':
      return (fields as string[]).some((name) => !isCode(`${entity}.${name}`))
        ? 'JSON Schema cannot compare two values of which there are more than it can list'
        : undefined
    case 'uniqueBy':
      return (keys as string[]).some((key) => !isCode(`${fieldOf.get(`${entity}.${field}`)?.type['entity']}.${key}`))
        ? 'JSON Schema cannot compare the entries of a list by a field that is not a code'
        : undefined
    case 'notAfter':
      return (fields as string[]).some((path) => /^\^\//.test(path) || (/^(\.\.)?\//.test(path) && inLists.has(entity)))
        ? 'JSON Schema cannot compare a date in an entry of a list with a date outside the entry'
        : undefined
    default:
      return undefined
  }
}

/** Why a rule is beyond JSON Schema, from its condition alone. */
function beyondIn(rule: PublishedRule): string[] {
  const visit = (part: unknown): string[] => {
    if (Array.isArray(part)) return part.flatMap(visit)
    if (typeof part !== 'object' || part === null) return []
    const reason = 'op' in part ? reasonFor(part as Node, String(rule['entity'])) : undefined
    return reason === undefined ? Object.values(part).flatMap(visit) : [reason]
  }
  return [...new Set([rule['when'], rule['must']].flatMap(visit))]
}

describe('JSON Schema', () => {
  it('holds about every stored field what the catalogue holds', () => {
    const seen = new Set<string>()
    for (const { $defs } of schemas)
      for (const [entity, { properties = {} }] of Object.entries($defs))
        for (const [name, property] of Object.entries(properties as Record<string, Schema>)) {
          const field = fieldOf.get(`${entity}.${name}`)
          if (field === undefined) continue
          seen.add(field.id)
          const annotations = ['question', 'sensitivity', 'identifiability', 'sources', 'lens', 'genderNote', 'maps']
          expect(property).toMatchObject({
            'x-field': field.id,
            title: field.label,
            description: field['definition'],
            ...(field.type['to'] === undefined ? {} : { 'x-refersTo': field.type['to'] }),
            ...Object.fromEntries(Object.entries(pick(field, annotations)).map(([key, value]) => [`x-${key}`, value])),
          })
        }
    expect(catalogue.fields.filter(({ id, presence }) => presence !== 'derived' && !seen.has(id))).toEqual([])
  })

  it('enforces every error but those that compare what it cannot compare, each with its reason', () => {
    const errors = published.filter(({ severity }) => severity === 'error')
    const enforced = errors.filter((rule) => rule.field === '*' || beyondIn(rule).length === 0)
    expect(published.filter(({ engines }) => engines.includes('jsonSchema'))).toEqual(enforced)
    // Anyone who adds a rule that only looks around has to let the schema of what is around enforce it.
    for (const rule of errors) expect([rule.id, rule['notInJsonSchema']]).toEqual([rule.id, beyondIn(rule)])
    const held = schemas.flatMap(({ $defs }) =>
      Object.entries($defs).flatMap(([entity, { allOf = [] }]) =>
        (allOf as Schema[]).map((part) => `${part['x-rule']} ${placeOf(`${entity}.${part['x-at']}`)}`),
      ),
    )
    const wanted = enforced.filter(({ field }) => field !== '*').map(({ id, field }) => `${id} ${field}`)
    expect(wanted.filter((rule) => !held.includes(rule))).toEqual([])
  })
})

describe('tables', () => {
  type Column = Record<string, unknown> & { name: string; constraints?: Record<string, unknown> }
  type Table = {
    name: string
    schema: { fields: Column[]; primaryKey: string[]; foreignKeys?: { fields: string[] }[] }
  }
  const packages = ['datapackage.json', 'identity-record.datapackage.json', 'dataset-release.datapackage.json'].map(
    (name) => read<{ resources: Table[] }>(name).resources,
  )

  it('protect a column as its field is protected, and hold its limits', () => {
    let count = 0
    for (const { schema } of packages.flat())
      for (const column of schema.fields) {
        const field = fieldOf.get(String(column['tip:field']))
        // The first column holds the key of the document, which is described apart.
        if (field === undefined || column['tip:sensitivity'] === undefined) continue
        count++
        expect(column['tip:sensitivity']).toBe(field['sensitivity'])
        expect(column['tip:identifiability']).toBe(field['identifiability'])
        const { kind, min, max, maxLength } = field.type
        const limits: Record<string, unknown> = {
          ...(kind === 'text' ? { minLength: 1, maxLength } : {}),
          ...(kind === 'integer' || kind === 'number' ? { minimum: min, maximum: max } : {}),
          ...(/^(identifier|reference|phone|email|partialDate)/.test(String(kind))
            ? { pattern: expect.any(String) }
            : {}),
        }
        expect(column.constraints).toMatchObject(limits)
        if (!column.name.includes('.'))
          expect([column.name, column.constraints?.['required']]).toEqual([
            column.name,
            field['presence'] === 'required' ? true : undefined,
          ])
      }
    expect(count).toBeGreaterThan(300)
  })

  it('distinguish the rows of a list, and lead from each to its document', () => {
    for (const [root, ...others] of packages) {
      expect(root?.schema.primaryKey).toHaveLength(1)
      for (const { schema } of others) {
        expect(schema.primaryKey).toEqual([root?.schema.primaryKey[0], 'row'])
        expect(schema.foreignKeys?.map((key) => key.fields)).toEqual([root?.schema.primaryKey])
      }
    }
  })
})
