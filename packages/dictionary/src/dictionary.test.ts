import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ConditionPath } from './condition.ts'
import { dictionary } from './index.ts'
import { lintConditions } from './lint-conditions.ts'
import type { CodeList, Condition, Entity, Field } from './model.ts'
import { versions } from './versions.ts'

const { entities, codeLists, sources, examples, indicators, dimensions, indicatorSets } = dictionary
const fields = entities.flatMap((entity) =>
  entity.fields.map((field) => ({ id: `${entity.id}.${field.name}`, field, entity })),
)
const rules = entities.flatMap((entity) => entity.rules.map((rule) => ({ rule, entity })))
const byId = new Map(entities.map((entity) => [entity.id, entity]))
const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

const toKebab = (id: string): string => id.replace(/(?<!^)([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)

/** The exports of the files of a folder, by file name. */
async function modulesOf(folder: string): Promise<[file: string, exports: Record<string, unknown>][]> {
  const names = readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('fixture-'))
    .map((name) => name.replace(/\.ts$/, ''))
  return Promise.all(
    names.map(async (name) => [name, (await import(`./${folder}/${name}.ts`)) as Record<string, unknown>]),
  )
}

describe('files', () => {
  it.each(['entities', 'codelists', 'definitions', 'sources', 'examples', 'generated', 'indicators'])(
    'of %s hold nothing but literals',
    async (folder) => {
      const modules = await modulesOf(folder)
      expect(modules.length).toBeGreaterThan(0)
      for (const [, exports] of modules) expect(JSON.parse(JSON.stringify(exports))).toEqual({ ...exports })
    },
  )

  it.each(['entities', 'codelists'])('of %s are named after what they hold', async (folder) => {
    const held = (await modulesOf(folder)).filter(([file]) => file !== 'index')
    for (const [file, exports] of held)
      expect(Object.values(exports).map((item) => toKebab((item as Entity).id))).toEqual([file])
    const listed = folder === 'entities' ? idsOf(entities) : idsOf(codeLists)
    expect(held.map(([file]) => file).sort()).toEqual(listed.map(toKebab).sort())
  })
})

it('a field is part of the standard since a version that is not later than the one that is prepared', () => {
  const numbersOf = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number)
  const [major = 0, minor = 0] = numbersOf(versions.at(-1) ?? '')
  const isLater = (since: string): boolean => {
    const [ofMajor = 0, ofMinor = 0] = numbersOf(since)
    return ofMajor > major || (ofMajor === major && ofMinor > minor)
  }
  expect(isLater(`${major}.${minor + 1}`) && isLater(`${major + 1}.0`)).toBe(true)
  expect(
    fields.filter(({ field }) => !/^\d+\.\d+$/.test(field.since) || isLater(field.since)).map(({ id }) => id),
  ).toEqual([])
})

describe('ids', () => {
  it('are unique', () => {
    expect(repeated(idsOf(entities))).toEqual([])
    expect(repeated(idsOf(codeLists))).toEqual([])
    expect(repeated(idsOf(fields))).toEqual([])
    expect(repeated(rules.map(({ rule }) => rule.id))).toEqual([])
  })

  it('are camelCase, those of rules kebab-case', () => {
    const names = [
      ...idsOf(entities),
      ...idsOf(codeLists),
      ...fields.map(({ field }) => field.name),
      ...Object.keys(sources),
    ]
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([])
    expect(rules.map(({ rule }) => rule.id).filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('of fields leave the members that every entity has alone', () => {
    expect(fields.filter(({ field }) => ['absent', 'provenance', 'extensions'].includes(field.name))).toEqual([])
  })

  it('of sources are their keys', () => {
    expect(Object.values(sources).map(({ id }) => id)).toEqual(Object.keys(sources))
  })
})

const WORDS_OF = 'label definition question genderNote title message why note reason notReadAs says denominator'.split(
  ' ',
)

describe('words', () => {
  const isSentence = (text: string): boolean => /^["\p{Lu}\d].*[.?]$/su.test(text)

  it('are there for every field', () => {
    for (const { id, field } of fields) {
      for (const text of [field.label, field.definition, field.question]) expect(text, id).toMatch(/^\S(.*\S)?$/s)
      expect(field.sources.length, id).toBeGreaterThan(0)
    }
  })

  it('of definitions, messages and reasons are sentences', () => {
    const texts: [string, string][] = [
      ...fields.map(({ id, field }): [string, string] => [id, field.definition]),
      ...fields.flatMap(({ id, field }): [string, string][] =>
        field.genderNote === undefined ? [] : [[id, field.genderNote]],
      ),
      ...entities.map(({ id, definition }): [string, string] => [id, definition]),
      ...codeLists.map(({ id, definition }): [string, string] => [id, definition]),
      ...codeLists.flatMap((list) =>
        'codes' in list
          ? list.codes.flatMap(({ code, definition }): [string, string][] =>
              definition === undefined ? [] : [[`${list.id}.${code}`, definition]],
            )
          : [],
      ),
      ...rules.flatMap(({ rule }): [string, string][] => [
        [rule.id, rule.message],
        [rule.id, rule.why],
      ]),
      ...[...dimensions, ...indicatorSets].map(({ id, definition }): [string, string] => [id, definition]),
      ...indicators.flatMap(({ id, question, notReadAs, says = 'None.' }): [string, string][] => [
        [id, question],
        [id, notReadAs],
        [id, says],
      ]),
    ]
    expect(texts.filter(([, text]) => !isSentence(text))).toEqual([])
  })

  it('blame no one', () => {
    const blame =
      /illegal (im)?migrant|\bprostitutes?\b|\bconfess|claims? to be|alleged victim|\bfault\b|\bhooker|\billegals\b|\bwillingly\b/i
    const texts: string[] = []
    const collect = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        if (WORDS_OF.includes(key)) texts.push(value)
      } else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) collect(inner, name)
    }
    collect(entities, '')
    collect(codeLists, '')
    collect(indicators, '')
    collect(dimensions, '')
    expect(texts.length).toBeGreaterThan(2000)
    expect(texts.filter((text) => blame.test(text))).toEqual([])
  })

  it('hold no machine path and no unfinished mark', () => {
    expect(JSON.stringify(dictionary)).not.toMatch(/\/work\/|\/tmp\/|TODO|FIXME|TBD|lorem/i)
  })
})

describe('sources', () => {
  it('are named wherever a list, a field or a rule is', () => {
    const named = [...codeLists, ...fields.map(({ field }) => field), ...rules.map(({ rule }) => rule), ...indicators]
    for (const item of named) {
      expect(item.sources.length, JSON.stringify(item).slice(0, 80)).toBeGreaterThan(0)
      expect(repeated(item.sources)).toEqual([])
      for (const source of item.sources) expect(Object.keys(sources)).toContain(source)
    }
  })

  it('are each used', () => {
    const used = new Set(
      [...codeLists, ...fields.map(({ field }) => field), ...rules.map(({ rule }) => rule), ...indicators].flatMap(
        (item): readonly string[] => item.sources,
      ),
    )
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
  })
})

describe('conditions', () => {
  const lint = lintConditions(entities)

  it('of rules name fields and codes that exist', () => {
    const problems = rules.flatMap(({ rule, entity }) =>
      [rule.when, rule.must].flatMap((condition) =>
        condition === undefined ? [] : lint(entity, condition).map((problem) => `${rule.id}: ${problem}`),
      ),
    )
    expect(problems).toEqual([])
  })

  it('of relevance name fields and codes that exist', () => {
    const problems = fields.flatMap(({ id, field, entity }) =>
      field.relevantWhen === undefined ? [] : lint(entity, field.relevantWhen).map((problem) => `${id}: ${problem}`),
    )
    expect(problems).toEqual([])
  })

  // Names that no entity has do not compile, unless they come from elsewhere.
  const path = (text: string): ConditionPath => text as ConditionPath
  const faults: [string, Condition][] = [
    ['relation', { op: 'present', field: path('noSuchField') }],
    ['consent', { op: 'present', field: path('../noSuchField') }],
    ['consent', { op: 'present', field: path('/case.noSuchField') }],
    ['consent', { op: 'in', field: 'decision', values: ['noSuchCode'] }],
    [
      'event',
      {
        op: 'someReferred',
        field: 'victimIds',
        to: '/victims',
        that: { op: 'in', field: 'status', values: ['noSuchCode'] },
      },
    ],
    ['event', { op: 'someReferred', field: 'victimIds', to: '/perpetrators', that: { op: 'present', field: 'kind' } }],
    [
      'victim',
      { op: 'not', of: { op: 'any', of: [{ op: 'all', of: [{ op: 'in', field: 'sex', values: ['noSuchCode'] }] }] } },
    ],
    ['victim', { op: 'some', field: 'consents', that: { op: 'present', field: 'sex' } }],
    ['victim', { op: 'uniqueBy', field: 'consents', keys: ['noSuchField' as never] }],
    ['victim', { op: 'provenance', field: 'sex', values: ['noSuchCode'] }],
    ['victim', { op: 'notAfter', fields: ['birthDate', 'sex'] }],
    ['meansOfControl', { op: 'includesAny', field: path('palermoMeans'), values: ['force'] }],
  ]
  it.each(faults)('the lint sees a slip in %s %j', (id, condition) => {
    const entity = byId.get(id)
    expect(entity === undefined ? [] : lint(entity, condition)).not.toEqual([])
  })
})

describe('rules', () => {
  it('report at a field that documents hold', () => {
    const lost = rules.filter(
      ({ rule, entity }) => !entity.fields.some(({ name, presence }) => name === rule.at && presence !== 'derived'),
    )
    expect(lost.map(({ rule }) => rule.id)).toEqual([])
  })

  it('have an example each, and no example is without a rule', () => {
    expect(Object.keys(examples.rules).sort()).toEqual(rules.map(({ rule }) => rule.id).sort())
  })
})

describe('types', () => {
  it('name entities that exist, and every entity is held somewhere', () => {
    const held = fields.flatMap(({ field }) =>
      field.type.kind === 'object' || field.type.kind === 'objects' ? [field.type.entity] : [],
    )
    expect(held.filter((id) => !byId.has(id))).toEqual([])
    const free = entities.filter(({ id, kind }) => kind !== 'document' && id !== 'provenance' && !held.includes(id))
    expect(idsOf(free)).toEqual([])
  })

  it('use every code list, and only lists that are listed', () => {
    const used = new Set<CodeList>(
      fields.flatMap(({ field }) =>
        field.type.kind === 'code' || field.type.kind === 'codes' ? [field.type.list] : [],
      ),
    )
    expect([...used].filter((list) => !codeLists.includes(list))).toEqual([])
    // The reasons for absence are the values of every `absent` map.
    expect(idsOf(codeLists.filter((list) => !used.has(list)))).toEqual(['absentReason'])
  })

  it('have bounds that leave room', () => {
    for (const { id, field } of fields) {
      const { type } = field
      if (type.kind === 'integer' || type.kind === 'number') expect(type.min, id).toBeLessThan(type.max)
      if (type.kind === 'text' || type.kind === 'texts') expect(type.maxLength, id).toBeGreaterThan(0)
    }
  })

  it('name the key of an entity among its required or optional fields', () => {
    for (const entity of entities)
      if (entity.key !== undefined) expect(entity.fields.map(({ name }) => name)).toContain(entity.key)
  })

  it('of derived fields say how they are computed, and only those', () => {
    const wrong = fields.filter(({ field }) => (field.presence === 'derived') !== (field.derivedBy !== undefined))
    expect(idsOf(wrong)).toEqual([])
  })
})

describe('protection', () => {
  const of = (id: string): Field | undefined => fields.find((entry) => entry.id === id)?.field

  function within(root: string, seen = new Set<string>()): Set<string> {
    if (seen.has(root)) return seen
    seen.add(root)
    for (const { type } of byId.get(root)?.fields ?? [])
      if (type.kind === 'object' || type.kind === 'objects') within(type.entity, seen)
    return seen
  }

  it('no field of a case record or a release identifies a person directly, and no type invites it', () => {
    for (const root of ['caseRecord', 'datasetRelease']) {
      const inside = fields.filter(({ entity }) => within(root).has(entity.id))
      expect(inside.length).toBeGreaterThan(15)
      expect(idsOf(inside.filter(({ field }) => field.identifiability === 'direct'))).toEqual([])
      // The public number of an organisation belongs to no person.
      const invites = inside.filter(
        ({ id, field }) => ['phone', 'email'].includes(field.type.kind) && id !== 'reportingEntity.phone',
      )
      expect(idsOf(invites)).toEqual([])
    }
  })

  it('case and identity records share values only', () => {
    const shared = [...within('caseRecord')].filter((id) => within('identityRecord').has(id))
    expect(shared.filter((id) => byId.get(id)?.kind !== 'value')).toEqual([])
  })

  it('what identifies directly is restricted', () => {
    expect(
      idsOf(fields.filter(({ field }) => field.identifiability === 'direct' && field.sensitivity !== 'restricted')),
    ).toEqual([])
  })

  it('what shows who people are or how they live (G3, G11) is restricted and never required', () => {
    const ids = ['genderIdentity', 'genderSelfDescribed', 'pronouns', 'pregnant', 'breastfeeding', 'ethnicity'].map(
      (name) => `victim.${name}`,
    )
    // The fields of data protection serve G3 by saying how the others are kept.
    const serving = fields.filter(
      ({ field, entity }) => field.lens?.includes('G3') === true && entity.id !== 'dataProtection',
    )
    for (const id of [...ids, ...idsOf(serving)]) {
      expect(of(id)?.sensitivity, id).toBe('restricted')
      expect(of(id)?.presence, id).not.toBe('required')
    }
  })

  it('is explained: a restricted field serves the gender lens, comes from another standard, narrows who it is, or is of an identity', () => {
    const unexplained = fields.filter(
      ({ field, entity }) =>
        field.sensitivity === 'restricted' &&
        field.lens === undefined &&
        field.maps === undefined &&
        field.identifiability === 'none' &&
        !(within('identityRecord').has(entity.id) && entity.kind !== 'value'),
    )
    // What leads to the safety plan, the support plans or the key of pseudonyms must not be shown by default either.
    expect(idsOf(unexplained)).toEqual(['case.safetyPlanId', 'case.supportPlans', 'dataProtection.pseudonymKeyRef'])
  })
})

describe('examples', () => {
  it('lie over entities and fields that exist', () => {
    expect(Object.keys({ ...examples.minimal, ...examples.surroundings }).filter((id) => !byId.has(id))).toEqual([])
    const known = new Set(idsOf(fields))
    expect(Object.keys(examples.company).filter((id) => !known.has(id))).toEqual([])
  })
})
