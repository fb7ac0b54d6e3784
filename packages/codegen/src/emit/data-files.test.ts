import { dictionary } from '@tip-standard/dictionary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../csv.ts'
import { fieldId, resolveModel, storedFields, toKebab } from '../model.ts'
import { emitCodeLists } from './code-lists.ts'
import { type Case, emitConformance } from './conformance.ts'
import { STANDARDS } from './crosswalks.ts'
import { emitFieldsCatalogue } from './fields-catalogue.ts'
import { emitRulesCatalogue } from './rules-catalogue.ts'
import { emitTableSchema } from './table-schema.ts'

const model = resolveModel(dictionary)

/** Reads CSV the simple way: character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (isQuoted && character === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === ',' || character === '\n')) {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += character
  }
  return rows
}

describe('CSV', () => {
  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', ' ', ';', '|') })
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(table, ([header = [], ...rows]) => {
        expect(readCsv(toCsv(header, rows))).toEqual([header, ...rows])
      }),
    )
  })

  it('does not take a row that is too short', () => {
    expect(() => toCsv(['a', 'b'], [['1']])).toThrow()
  })
})

describe('code lists', () => {
  const files = emitCodeLists(model)

  it('hold every code, label and parent, and every mapping with its relation', () => {
    for (const list of model.lists) {
      const [header = [], ...rows] = readCsv(files[`schemas/next/code-lists/${toKebab(list.id)}.csv`] ?? '')
      const cell = (row: string[], name: string): string | undefined => row[header.indexOf(name)]
      expect(rows.length).toBe(list.codes.length)
      for (const [index, code] of list.codes.entries()) {
        const row = rows[index] ?? []
        const bounds = [code.min, code.max].map((bound) => (bound === undefined ? '' : `${bound}`))
        expect(['code', 'label', 'definition', 'parent', 'min', 'max'].map((name) => cell(row, name))).toEqual([
          code.code,
          code.label,
          code.definition ?? '',
          code.parent ?? '',
          ...bounds,
        ])
        for (const [standard, mapping] of Object.entries(code.maps ?? {})) {
          expect(cell(row, standard)?.split('|').filter(Boolean)).toEqual([mapping.to].flat())
          expect(cell(row, `${standard}Relation`)).toBe(mapping.relation)
        }
      }
    }
  })

  it('are JSON that says of each code of our own where it stands in every standard, with a place in IC-TIP', () => {
    const { codeLists } = JSON.parse(files['schemas/next/code-lists.json'] ?? '') as {
      codeLists: { id: string; isPublished: boolean; none?: string[]; codes: { maps?: object; icTip?: object }[] }[]
    }
    expect(codeLists.map(({ id, codes }) => [id, codes.length])).toEqual(
      model.lists.map(({ id, codes }) => [id, codes.length]),
    )
    for (const { none = [], codes, isPublished } of codeLists) {
      if (isPublished) continue
      for (const { maps = {}, icTip } of codes) {
        expect([...Object.keys(maps), ...none].sort()).toEqual(Object.keys(STANDARDS).sort())
        expect(icTip).toEqual({ code: null, version: null, status: 'unmapped' })
      }
    }
  })
})

describe('the catalogue of rules', () => {
  type Row = {
    id: string
    severity: string
    engines: string[]
    notInJsonSchema: string[]
    conformance: { keeps: string; breaks: string }
    condition: string
    when?: object
    must?: object
  }
  const files = emitRulesCatalogue(model)
  const { rules } = JSON.parse(files['schemas/next/rules.json'] ?? '') as { rules: Row[] }
  const own = rules.filter(({ must }) => must !== undefined)
  const cases = new Map(
    Object.values(emitConformance(model)).flatMap((text) => (JSON.parse(text) as Case[]).map((one) => [one.id, one])),
  )

  it('points at cases of the conformance suite that keep and break the rule', () => {
    expect(own.length).toBe(model.entities.flatMap((entity) => entity.rules).length)
    for (const { id, severity, conformance } of own) {
      expect(cases.get(conformance.keeps)?.findings).toEqual([])
      expect(cases.get(conformance.breaks)?.findings).toMatchObject([{ rule: id, severity }])
    }
  })

  it('names the engines that the conformance suite expects, and a reason wherever JSON Schema is not one', () => {
    for (const { severity, conformance, engines, notInJsonSchema } of own) {
      expect(engines.includes('jsonSchema')).toBe(cases.get(conformance.breaks)?.jsonSchema)
      expect(engines.includes('zod')).toBe(severity === 'error')
      expect(notInJsonSchema.length === 0).toBe(engines.includes('jsonSchema'))
    }
  })

  it('holds the conditions of the dictionary, code lists by id', () => {
    const rule = own.find(({ id }) => id === 'age-in-band')
    expect(rule?.must).toEqual({ op: 'withinBand', value: 'age', band: 'ageBand', list: 'ageBand' })
  })

  it('says every rule in a sentence that names what it is about', () => {
    for (const { id, condition, must } of own) {
      expect(condition, id).toMatch(/^[\p{Lu}`].*\.$/su)
      const names = JSON.stringify(must).match(/"(?:field|uniqueBy|resolves|child|band|every)":"([^"/.]+)"/)
      if (names !== null) expect(condition, id).toContain(`\`${names[1]}\``)
    }
  })

  it('says the same in CSV and in JSON', () => {
    const [header = [], ...rows] = readCsv(files['schemas/next/rules.csv'] ?? '')
    const table = rows.map((row) => [
      row[header.indexOf('id')],
      row[header.indexOf('engines')],
      row[header.indexOf('must')],
    ])
    expect(table).toEqual(
      rules.map(({ id, engines, must }) => [id, engines.join('|'), must === undefined ? '' : JSON.stringify(must)]),
    )
  })
})

describe('the catalogue of fields', () => {
  it('holds every field, computed ones too, with lists by id', () => {
    const { fields } = JSON.parse(emitFieldsCatalogue(model)['schemas/next/fields.json'] ?? '') as {
      fields: { id: string; type: object; presence: string; mayBeAbsent: boolean }[]
    }
    expect(fields.map(({ id }) => id)).toEqual(
      model.entities.flatMap((entity) => entity.fields.map((field) => fieldId(entity, field))),
    )
    expect(fields.find(({ id }) => id === 'victim.sex')?.type).toEqual({ kind: 'code', list: 'sex' })
    for (const { presence, mayBeAbsent } of fields)
      if (presence === 'required' || presence === 'derived') expect(mayBeAbsent).toBe(false)
  })
})

describe('tables', () => {
  type Column = { name: string; type: string; constraints: { pattern?: string; enum?: string[] }; 'tip:field'?: string }
  type Resource = {
    name: string
    schema: {
      fields: Column[]
      primaryKey: string[]
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
    }
  }
  const packages = Object.values(emitTableSchema(model)).map(
    (text) => (JSON.parse(text) as { resources: Resource[] }).resources,
  )
  const resources = packages.flat()
  const columnOf = (name: string, column: string): Column | undefined =>
    resources.find((resource) => resource.name === name)?.schema.fields.find((field) => field.name === column)

  it('hold every stored value of every list, and say why one is missing', () => {
    for (const entity of model.entities) {
      const table = resources.find(({ name }) => name === toKebab(entity.id))
      if (table === undefined) continue
      const names = table.schema.fields.map(({ name }) => name)
      const held = table.schema.fields.map((field) => field['tip:field'])
      const scalar = storedFields(entity).filter(({ type }) => type.kind !== 'object' && type.kind !== 'objects')
      expect(held).toEqual(expect.arrayContaining(scalar.map((field) => fieldId(entity, field))))
      expect(names.includes('absent')).toBe(entity.kind !== 'value')
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('leave no entity out: each is a table, or is in others under dotted names', () => {
    const held = new Set(
      resources.flatMap(({ schema }) => schema.fields.map((field) => field['tip:field']?.split('.')[0])),
    )
    const named = new Set([...held, ...resources.map(({ name }) => name)])
    const lost = model.entities.filter(({ id }) => id !== 'provenance' && !named.has(id) && !named.has(toKebab(id)))
    expect(lost).toEqual([])
    expect(columnOf('exploitation', 'place.country')?.['tip:field']).toBe('place.country')
    expect(columnOf('case-record', 'case.openedOn')?.['tip:field']).toBe('case.openedOn')
    expect(columnOf('case-record', 'case.feedback.privateMeeting')?.['tip:field']).toBe('feedback.privateMeeting')
    expect(columnOf('victim', 'exploitation')).toBeUndefined()
  })

  it('have keys that are there, and lead to the table of the document', () => {
    for (const tables of packages) {
      const columns = new Map(tables.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]))
      for (const { name, schema } of tables) {
        expect(columns.get(name)).toEqual(expect.arrayContaining(schema.primaryKey))
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          expect(columns.get(name)).toEqual(expect.arrayContaining(fields))
          expect(columns.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields))
        }
      }
    }
  })

  it('restrict every column of an object that is restricted', () => {
    const restricted = dictionary.entities.map((entity) => ({
      ...entity,
      fields: entity.fields.map((field) =>
        entity.id === 'exploitation' && field.name === 'place'
          ? { ...field, sensitivity: 'restricted' as const }
          : field,
      ),
    }))
    const texts = Object.values(emitTableSchema(resolveModel({ ...dictionary, entities: restricted })))
    const columns = texts
      .flatMap((text) => (JSON.parse(text) as { resources: Resource[] }).resources)
      .find(({ name }) => name === 'exploitation')
      ?.schema.fields.filter(({ name }) => name.startsWith('place.'))
    expect(columns?.length).toBeGreaterThan(3)
    for (const column of columns ?? []) expect(column).toMatchObject({ 'tip:sensitivity': 'restricted' })
  })

  it('keep identity records apart from case records', () => {
    for (const tables of packages) {
      const names = tables.map(({ name }) => name)
      expect(names.includes('identity-record') && names.includes('case-record')).toBe(false)
    }
  })

  it('take joined codes of a list and nothing else', () => {
    const { pattern = '' } = columnOf('event', 'acts')?.constraints ?? {}
    for (const right of ['recruitment', 'recruitment;transfer', '[]']) expect(right).toMatch(new RegExp(pattern))
    for (const wrong of ['', 'recruitment;', 'recruitment,transfer', 'noSuchCode', 'recruitment;noSuchCode'])
      expect(wrong).not.toMatch(new RegExp(pattern))
    expect(columnOf('victim', 'sex')?.constraints.enum).toEqual(model.list('sex').codes.map(({ code }) => code))
  })
})
