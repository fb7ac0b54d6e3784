import type { CodeListId, FieldInfo, RecordFinding } from '@tip-standard/core'
import * as allLists from '@tip-standard/core/code-lists'
import { fields, rules } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from './document-id.ts'
import { generated, zod } from './engines.ts'
import { readCases } from './read-files.ts'

const cases = readCases()
const fieldOf = new Map(fields.map((field) => [`${field.entity}.${field.name}`, field]))
const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))

/** The field that a path leads to, read with what the standard says about fields; reasons and provenance are of their field. */
function fieldAt(document: DocumentId, path: RecordFinding['at']['path']): FieldInfo | undefined {
  let entity: string = document
  let field: FieldInfo | undefined
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number' || step === 'absent') continue
    if (step === 'provenance') {
      // What follows the name of the field is within the entity `provenance`.
      entity = 'provenance'
      const [name, ...rest] = path.slice(index + 1)
      return rest.length === 0 ? fieldOf.get(`${entity}.${name}`) : fieldOf.get(`${entity}.${rest[0]}`)
    }
    field = fieldOf.get(`${entity}.${step}`)
    if (field?.type.kind === 'object' || field?.type.kind === 'objects') entity = field.type.entity
  }
  return field
}

/** The codes of a list that is short enough to be named as a whole. */
function namedCodes(id: CodeListId): object {
  const list = Object.values(allLists).find((one) => one.id === id)
  const codes: string[] = list?.codes.map(({ code }) => code) ?? []
  return codes.length > 8 ? {} : { codes: codes.join(', ') }
}

/** What a finding of a code has to say about the limits of a field. */
function paramsOf({ code, at: { path } }: RecordFinding, { type, presence }: FieldInfo): object {
  const isItem = typeof path.at(-1) === 'number'
  const isReason = path.includes('absent')
  switch (code) {
    case 'codeList':
      if (isReason) return { list: 'absentReason' }
      return 'list' in type ? { list: type.list, ...namedCodes(type.list) } : { list: undefined }
    case 'range':
      return 'min' in type ? { min: type.min, max: type.max } : {}
    case 'length':
      if (type.kind === 'text' || isItem)
        return { min: 1, max: 'maxLength' in type ? type.maxLength : undefined, unit: 'characters' }
      return type.kind === 'texts'
        ? { max: type.maxItems, unit: 'entries' }
        : { min: 'minItems' in type ? type.minItems : undefined, unit: 'entries' }
    case 'format':
      return { format: type.kind === 'reference' || type.kind === 'references' ? 'identifier' : type.kind }
    case 'required':
      return presence === 'answered' ? { accepts: 'reason' } : {}
    default:
      return {}
  }
}

const KINDS: Partial<Record<FieldInfo['type']['kind'], string>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  object: 'object',
}
const isList = ({ type }: FieldInfo): boolean => /^(codes|references|texts|objects)$/.test(type.kind)

function expected({ code, at: { path } }: RecordFinding, field: FieldInfo): string | undefined {
  if (code !== 'type') return undefined
  if (typeof path.at(-1) === 'number') return field.type.kind === 'objects' ? 'object' : 'text'
  return isList(field) ? 'list' : (KINDS[field.type.kind] ?? 'text')
}

describe('every finding of the suite', () => {
  const found = cases.flatMap(({ id, document, data }) =>
    generated(document, data).map((finding) => ({ id, document, finding })),
  )

  it('names the field that its path leads to, and the limits of that field', () => {
    for (const { id, document, finding } of found) {
      if (finding.code === 'unknownField') continue
      const field = fieldAt(document, finding.at.path)
      if (field === undefined) throw new Error(`${id} leads to no field.`)
      const type = expected(finding, field)
      expect({ id, params: finding.params }).toEqual({
        id,
        params: { ...paramsOf(finding, field), ...(type === undefined ? {} : { expected: type }) },
      })
      // An entry of a list that is not an object has no field of its own.
      if (type !== 'object') expect([id, finding.field]).toEqual([id, field.id])
    }
    expect(new Set(found.map(({ finding }) => finding.code)).size).toBe(9)
  })

  it('of a rule is where the rule says, as severe as it says', () => {
    for (const { finding } of found) {
      if (finding.rule === undefined) continue
      const rule = ruleOf.get(finding.rule)
      expect(finding.severity).toBe(rule?.severity)
      if (rule?.field !== undefined) expect([finding.rule, finding.field]).toEqual([finding.rule, rule.field])
    }
  })

  it('counts members that are unknown, in every engine that counts', () => {
    const data = {
      ...Object(cases.find(({ id }) => id === 'record-has-a-person/keeps')?.data),
      one: 1,
      two: 2,
      three: 3,
    }
    const unknown = (path: string[], count: number): object => ({
      code: 'unknownField',
      at: { path },
      params: { count },
    })
    for (const engine of [generated, zod]) {
      expect(engine('caseRecord', data)).toMatchObject([unknown([], 3)])
      for (const wrapper of ['absent', 'provenance', 'extensions']) {
        const wrapped = {
          ...Object(data),
          one: undefined,
          two: undefined,
          three: undefined,
          [wrapper]: { one: {}, two: {} },
        }
        expect(engine('caseRecord', JSON.parse(JSON.stringify(wrapped)))).toMatchObject([unknown([wrapper], 2)])
      }
    }
  })

  it('has the same limits in zod', () => {
    for (const { document, data } of cases) {
      const marks = new Map(
        generated(document, data).map((finding) => [JSON.stringify([finding.code, finding.at.path]), finding.params]),
      )
      for (const finding of zod(document, data)) {
        const { min, max, count } = finding.params
        const limits = Object.fromEntries(
          Object.entries({ min, max, count }).filter(([, value]) => value !== undefined),
        )
        if (finding.code === 'range' || finding.code === 'length') expect(Object.keys(limits)).not.toEqual([])
        expect(marks.get(JSON.stringify([finding.code, finding.at.path]))).toMatchObject(limits)
      }
    }
  })
})
