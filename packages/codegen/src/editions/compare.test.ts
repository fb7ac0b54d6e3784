import { isDeepStrictEqual } from 'node:util'
import type { Rule } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { compareEditions } from './compare.ts'
import { editionOf } from './edition.ts'
import { type Bench, planted, plantedFiles, plantedFilesAnew, simpleField, simpleRule } from './fixture-planted.ts'
import { type Difference, type Kind, kinds } from './kinds.ts'

const before = planted(undefined, '1.0')

const named = (after = before): string[] =>
  compareEditions(before, after).map(({ level, kind, at }) => `${level} ${kind} ${at}`)

const ruleOf = (severity: Rule['severity']): string =>
  [...before.rules.values()].find((rule) => rule.severity === severity && rule.entity !== '*')?.id ?? ''
const [anError, aWarning] = [ruleOf('error'), ruleOf('warning')]

const newField = simpleField('planted')

type Plant = { kind: Kind; undone: Kind; at: string; plant: (bench: Bench) => void }

const plant = (kind: Kind, undone: Kind, at: string, change: (bench: Bench) => unknown): Plant => ({
  kind,
  undone,
  at,
  plant: (bench) => void change(bench),
})

const deprecated = { since: '1.1', reason: 'Planted.' }
const [firstBand] = before.lists.get('ageBand')?.codes.keys() ?? []

/** Changes that someone could make, what each has to be called, and what taking it back has to be called. */
const plants: readonly Plant[] = [
  plant('fieldAdded', 'fieldRemoved', 'victim.planted', ({ entity }) => entity('victim').fields.push(newField)),
  plant('requiredFieldAdded', 'fieldRemoved', 'victim.planted', ({ entity }) =>
    entity('victim').fields.push({ ...newField, presence: 'answered' }),
  ),
  plant('fieldRequired', 'fieldOptional', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').presence = 'required'
  }),
  plant('fieldRequired', 'fieldOptional', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').presence = 'answered'
  }),
  plant('reasonTaken', 'reasonNoLongerTaken', 'case.id', ({ field }) => {
    field('case.id').presence = 'answered'
  }),
  plant('typeChanged', 'typeChanged', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').type = { kind: 'integer', min: 0, max: 9 }
  }),
  plant('limitTightened', 'limitLoosened', 'victim.age', ({ field }) => {
    field('victim.age').type = { kind: 'integer', min: 0, max: 80 }
  }),
  plant('limitTightened', 'limitLoosened', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').type = { kind: 'text', maxLength: 9 }
  }),
  plant('limitTightened', 'limitLoosened', 'victim.recruitment', ({ field }) => {
    field('victim.recruitment').type = { kind: 'objects', entity: 'recruitment', minItems: 1 }
  }),
  plant('sensitivityLowered', 'sensitivityRaised', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').sensitivity = 'public'
  }),
  plant('sensitivityRaised', 'sensitivityLowered', 'case.id', ({ field }) => {
    field('case.id').identifiability = 'direct'
  }),
  plant('relevanceChanged', 'relevanceChanged', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').relevantWhen = { op: 'present', field: 'sex' }
  }),
  plant('derivationChanged', 'derivationChanged', 'event.elementsComplete', ({ field }) => {
    field('event.elementsComplete').derivedBy = 'planted'
  }),
  plant('crosswalkChanged', 'crosswalkChanged', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').maps = { fhir: { to: 'planted', relation: 'exact' } }
  }),
  plant('wordingChanged', 'wordingChanged', 'victim.sex', ({ field }) => {
    field('victim.sex').label = 'Planted'
  }),
  plant('wordingChanged', 'wordingChanged', 'victim.sex', ({ field }) => {
    field('victim.sex').definition = 'Planted.'
  }),
  plant('wordingChanged', 'wordingChanged', 'sex.male', ({ codes }) => {
    for (const code of codes('sex')) if (code.code === 'male') code.label = 'Planted'
  }),
  plant('wordingChanged', 'wordingChanged', anError, ({ rule }) => {
    rule(anError).message = 'Planted.'
  }),
  plant('sourcesChanged', 'sourcesChanged', 'victim.sex', ({ field }) => {
    field('victim.sex').sources = ['tipStandard']
  }),
  plant('deprecated', 'undeprecated', 'victim.ethnicity', ({ field }) => {
    field('victim.ethnicity').deprecated = deprecated
  }),
  plant('deprecated', 'undeprecated', 'sex.male', ({ codes }) => {
    for (const code of codes('sex')) if (code.code === 'male') code.deprecated = deprecated
  }),
  plant('codeAdded', 'codeRemoved', 'sex.planted', ({ codes }) => codes('sex').push({ code: 'planted', label: 'x' })),
  plant('boundsChanged', 'boundsChanged', `ageBand.${firstBand}`, ({ codes }) => {
    for (const code of codes('ageBand')) if (code.code === firstBand) code.max = 4
  }),
  plant('parentChanged', 'parentChanged', 'sex.male', ({ codes }) => {
    for (const code of codes('sex')) if (code.code === 'male') code.parent = 'female'
  }),
  plant('listAdded', 'listRemoved', 'planted', ({ dictionary }) => {
    const [first] = dictionary.codeLists
    if (first !== undefined) dictionary.codeLists = [...dictionary.codeLists, { ...first, id: 'planted' }]
  }),
  plant('entityAdded', 'entityRemoved', 'planted', ({ dictionary, entity }) => {
    const made = { ...entity('followUp'), id: 'planted', rules: [] }
    dictionary.entities = [...dictionary.entities, made]
  }),
  plant('entityChanged', 'entityChanged', 'referral', ({ entity }) => {
    entity('referral').key = 'direction'
  }),
  plant('errorRuleAdded', 'errorRuleRemoved', 'planted-rule', ({ entity }) =>
    entity('victim').rules.push(simpleRule('error', 'sex')),
  ),
  plant('warningRuleAdded', 'warningRuleRemoved', 'planted-rule', ({ entity }) =>
    entity('victim').rules.push(simpleRule('warning', 'sex')),
  ),
  plant('ruleTightened', 'ruleLoosened', aWarning, ({ rule }) => {
    rule(aWarning).severity = 'error'
  }),
  plant('errorConditionChanged', 'errorConditionChanged', anError, ({ rule }) => {
    rule(anError).when = { op: 'present', field: 'id' }
  }),
  plant('warningConditionChanged', 'warningConditionChanged', aWarning, ({ rule }) => {
    rule(aWarning).when = { op: 'present', field: 'id' }
  }),
  plant('countingRuleAdded', 'countingRuleRemoved', 'planted', ({ dictionary }) => {
    const [first] = dictionary.countingRules
    if (first !== undefined) dictionary.countingRules = [...dictionary.countingRules, { ...first, id: 'planted' }]
  }),
  plant('countingChanged', 'countingChanged', 'victims', ({ counting }) => {
    counting('victims').leftOut = counting('victims').leftOut.slice(1)
  }),
  plant('countingChanged', 'countingChanged', 'victims', ({ counting }) => {
    counting('victims').leftOut = counting('victims').leftOut.map(({ acrossEntities: _, ...reason }) => reason)
  }),
  plant('countingChanged', 'countingChanged', 'events', ({ counting }) => {
    counting('events').year = ['/case.closedOn']
  }),
  plant('wordingChanged', 'wordingChanged', 'victims', ({ counting }) => {
    counting('victims').leftOut = counting('victims').leftOut.map((reason) => ({ ...reason, why: 'Planted.' }))
  }),
  plant('sensitivityRaised', 'sensitivityLowered', 'victim.numberOfChildren', ({ field }) => {
    field('victim.numberOfChildren').alsoAbout = 'victims'
  }),
  plant('rulePlaceChanged', 'rulePlaceChanged', 'planted-place', ({ entity }) => {
    const [first] = entity('referral').rules
    if (first !== undefined) first.at = 'planted-place'
  }),
]

describe('compareEditions', () => {
  it('finds nothing between a version and itself', () => {
    expect(named(planted())).toEqual([])
  })

  it.each(plants)('names $kind, and $undone where it is taken back', ({ kind, undone, at, plant: change }) => {
    const after = planted(change)
    // A new list has a file of its own, which goes with it.
    const isSaid = ({ kind: found }: Difference): boolean => !/^file/.test(found)
    const there = compareEditions(before, after).filter(isSaid)
    const back = compareEditions(after, before).filter(isSaid)
    for (const [found, name] of [
      [there, kind],
      [back, undone],
    ] as const) {
      // A change is called by its own name and by no other.
      expect([...new Set(found.map((one) => one.kind))]).toEqual([name])
      expect(found.every(({ level }) => level === kinds[name].level)).toBe(true)
      if (name !== 'rulePlaceChanged') expect(found.map((one) => one.at)).toEqual([at])
    }
  })

  const reaching: readonly [what: string, change: (bench: Bench) => unknown][] = [
    ['a field', ({ entity }) => entity('victim').fields.push(newField)],
    ['a code', ({ codes }) => codes('sex').push({ code: 'planted', label: 'x' })],
    ['a counting rule', ({ counting }) => Object.assign(counting('victims'), { leftOut: [] })],
    ['a policy', ({ policy }) => Object.assign(policy('rw'), { title: 'Planted' })],
    ['an indicator', ({ indicator }) => Object.assign(indicator('internal'), { of: [] })],
    ['what every file says', ({ dictionary }) => Object.assign(dictionary, { version: '9.9' })],
  ]
  it.each(reaching)('is asked about all files that a change reaches: %s', (_, change) => {
    expect(plantedFiles(change)).not.toEqual(plantedFiles())
    expect(plantedFiles(change)).toEqual(plantedFilesAnew(change))
    const { version, ...made } = planted(change)
    const { version: _same, ...anew } = editionOf(version, plantedFilesAnew(change))
    expect(isDeepStrictEqual(made, anew)).toBe(true)
  })

  it('has an example of every kind', () => {
    const shown = new Set(plants.flatMap(({ kind, undone }) => [kind, undone]))
    const elsewhere: Kind[] = [
      'policyTightened',
      'policyLoosened',
      'newFieldRuleAdded',
      'patternChanged',
      'fileAdded',
      'fileRemoved',
      'indicatorAdded',
      'indicatorRemoved',
      'indicatorChanged',
      'dimensionAdded',
      'dimensionRemoved',
      'dimensionChanged',
      'figureAdded',
      'indicatorListed',
      'indicatorUnlisted',
    ]
    expect(Object.keys(kinds).filter((kind) => !shown.has(kind as Kind) && !elsewhere.includes(kind as Kind))).toEqual(
      [],
    )
  })

  it('names several at once: a rename is a removal and an addition', () => {
    expect(
      named(
        planted(({ codes }) => {
          for (const code of codes('sex')) if (code.code === 'male') code.code = 'man'
        }),
      ).slice(0, 2),
    ).toEqual(['minor codeAdded sex.man', 'major codeRemoved sex.male'])
  })

  const isPresent = (field: string) => ({ op: 'present', field })
  it.each([
    isPresent('planted'),
    { op: 'all', of: [isPresent('sex'), isPresent('planted')] },
    { op: 'any', of: [isPresent('planted'), { op: 'all', of: [isPresent('planted'), isPresent('sex')] }] },
  ])('takes an error about a new field for an addition, and asks no more of fields of a new entity: %o', (when) => {
    const rule = simpleRule('error', 'planted', when as unknown as Rule['when'])
    const added = planted(({ entity, dictionary }) => {
      entity('victim').fields.push(newField)
      entity('victim').rules.push(rule)
      const made = {
        ...entity('followUp'),
        id: 'planted',
        fields: [{ ...newField, presence: 'required' as const }],
        rules: [],
      }
      dictionary.entities = [...dictionary.entities, made]
    })
    expect(named(added).sort()).toEqual([
      'minor entityAdded planted',
      'minor fieldAdded victim.planted',
      'minor newFieldRuleAdded planted-rule',
    ])
  })

  it.each([
    { op: 'not', of: isPresent('planted') },
    { op: 'any', of: [isPresent('planted'), isPresent('sex')] },
    { op: 'notAfter', fields: ['birthDate', '/case.openedOn'] },
  ])('takes an error that a document of before can have for one: %o', (when) => {
    const added = planted(({ entity }) => {
      entity('victim').fields.push(newField)
      entity('victim').rules.push(simpleRule('error', 'planted', when as unknown as Rule['when']))
    })
    expect(named(added)).toContain('major errorRuleAdded planted-rule')
  })

  it('names a pattern that was tightened, and a file that is gone', () => {
    const files = { ...plantedFiles() }
    const schema = files['case-record.schema.json'] ?? ''
    const tighter = schema.replaceAll('{0,63}$', '{0,31}$')
    expect(tighter).not.toBe(schema)
    const after = editionOf('1.1', { ...files, 'case-record.schema.json': tighter })
    expect(named(after)).toContain('major patternChanged case.id')
    expect(named(after)).toContain('major patternChanged case.linkedCaseIds')
    const { 'rules.csv': _, ...fewer } = files
    expect(named(editionOf('1.1', fewer))).toEqual(['major fileRemoved rules.csv'])
    expect(compareEditions(editionOf('1.1', fewer), before).map(({ kind }) => kind)).toEqual(['fileAdded'])
  })
})
