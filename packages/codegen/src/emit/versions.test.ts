import {
  type ConformanceLevel,
  type Dictionary,
  dictionary,
  type Policy,
  type PolicyCase,
  type UpgradeChange,
} from '@tip-standard/dictionary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DictionaryError, type Model, resolveModel } from '../model.ts'
import { newerVersionPattern } from './newer-version-pattern.ts'
import { emitPolicies } from './policies.ts'
import { emitPolicyCases } from './policy-cases.ts'
import { emitVersions } from './versions.ts'

/** What an emitter says of a dictionary in which something was changed; nothing where it takes it. */
function said(emit: (model: Model) => unknown, changed: Partial<Dictionary>): string {
  try {
    emit(resolveModel({ ...dictionary, ...changed }))
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(DictionaryError)
    return (error as Error).message
  }
}

describe('an upgrade', () => {
  const from = dictionary.versions[0] ?? ''
  const upgrade = (change: UpgradeChange, at = from) =>
    said(emitVersions, { upgrades: [{ from: at, changes: [change] }] })
  const note = 'Invented.'

  it.each<UpgradeChange>([
    { op: 'renameCode', list: 'sex', from: 'gone', to: 'female' },
    { op: 'splitCode', list: 'sex', from: 'gone', into: ['female', 'male'], to: 'female', note },
    { op: 'splitCode', list: 'sex', from: 'female', into: ['female', 'male'], to: 'female', note },
    { op: 'splitCode', list: 'sex', from: 'gone', into: [], absent: 'unknown', note },
    { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.sex', to: 'victim.sex' },
    { op: 'moveCode', list: 'sex', from: 'gone', field: 'victim.sex', to: 'victim.sex', as: 'female' },
    { op: 'moveField', entity: 'victim', from: 'gone', to: 'sex' },
    { op: 'moveField', entity: 'case', from: 'gone', to: 'feedback.privateMeeting' },
    { op: 'requireField', entity: 'victim', field: 'sex', absent: 'notAsked' },
    { op: 'removeField', entity: 'victim', from: 'gone', note },
    { op: 'removeField', entity: 'case', from: 'status.gone', note },
    { op: 'renameList', from: 'gone', to: 'sex' },
    { op: 'renameEntity', from: 'gone', to: 'victim' },
  ])('to what is there is taken: %j', (change) => {
    expect(upgrade(change)).toBe('')
  })

  it.each<[string, UpgradeChange]>([
    ['"female" is still in the list', { op: 'renameCode', list: 'sex', from: 'female', to: 'male' }],
    ['"gone" is not in the list', { op: 'renameCode', list: 'sex', from: 'old', to: 'gone' }],
    [
      '"female" is still in the list',
      { op: 'splitCode', list: 'sex', from: 'female', into: ['male'], to: 'male', note },
    ],
    [
      '"gone" is not in the list',
      { op: 'splitCode', list: 'sex', from: 'old', into: ['male', 'gone'], to: 'male', note },
    ],
    ['"gone" is not in the list', { op: 'splitCode', list: 'sex', from: 'old', into: ['male'], to: 'gone', note }],
    [
      '"gone" is not in the list',
      { op: 'splitCode', list: 'sex', from: 'old', into: ['gone'], absent: 'unknown', note },
    ],
    ['cannot be missing', { op: 'splitCode', list: 'standardVersion', from: 'old', into: [], absent: 'unknown', note }],
    [
      'one of its fields does not exist',
      { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.gone', to: 'victim.sex' },
    ],
    [
      'one of its fields does not exist',
      { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.sex', to: 'victim.gone' },
    ],
    ['two entities', { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.sex', to: 'perpetrator.sex' }],
    ['holds no codes', { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.sex', to: 'victim.age' }],
    ['does not have the code', { op: 'moveCode', list: 'sex', from: 'gone', field: 'victim.sex', to: 'victim.sex' }],
    [
      'does not have the code',
      { op: 'moveCode', list: 'sex', from: 'female', field: 'victim.sex', to: 'victim.sex', as: 'gone' },
    ],
    ['"sex" still exists', { op: 'moveField', entity: 'victim', from: 'sex', to: 'age' }],
    ['"gone" does not exist', { op: 'moveField', entity: 'victim', from: 'old', to: 'gone' }],
    ['"sex.gone" does not exist', { op: 'moveField', entity: 'victim', from: 'old', to: 'sex.gone' }],
    ['"consents.purpose" does not exist', { op: 'moveField', entity: 'victim', from: 'old', to: 'consents.purpose' }],
    ['no field "gone"', { op: 'requireField', entity: 'victim', field: 'gone', absent: 'unknown' }],
    ['"sex" still exists', { op: 'removeField', entity: 'victim', from: 'sex', note }],
    [
      '"feedback.privateMeeting" still exists',
      { op: 'removeField', entity: 'case', from: 'feedback.privateMeeting', note },
    ],
    ['"gone" does not exist', { op: 'renameList', from: 'old', to: 'gone' }],
    ['"gone" is not there', { op: 'renameEntity', from: 'old', to: 'gone' }],
  ])('is refused, as %s: %j', (problem, change) => {
    expect(upgrade(change)).toContain(problem)
    expect(upgrade(change)).toMatch(/^Upgrade from .*, .* of ".*": .*\.$/)
  })

  it('begins at an older version', () => {
    const change: UpgradeChange = { op: 'renameCode', list: 'sex', from: 'gone', to: 'female' }
    for (const at of [dictionary.version, '0.9'])
      expect(upgrade(change, at)).toContain(`"${at}" begins at no older version`)
  })

  it('and levels name fields that there are, in each of their lists', () => {
    const [core] = dictionary.conformanceLevels as [ConformanceLevel]
    for (const more of [
      { fields: ['victim.gone'] },
      { oneOf: [['victim.sex', 'victim.gone']] },
      { always: ['victim.gone'] },
    ])
      expect(said(emitVersions, { conformanceLevels: [{ ...core, ...more }] })).toContain(
        'names victim.gone, which does not exist',
      )
  })
})

describe('a policy', () => {
  const [policy] = dictionary.policies as [Policy]
  const check = (changed: Partial<Policy>) => said(emitPolicies, { policies: [{ ...policy, ...changed }] })
  const first = <T>(items: readonly T[], more: object): T[] =>
    items.map((item, at) => (at === 0 ? { ...item, ...more } : item))

  it('names fields and audiences that there are, wherever it names any', () => {
    const gone = 'names victim.gone, which does not exist'
    expect(check({})).toBe('')
    expect(check({ fields: { ...policy.fields, without: [...policy.fields.without, 'victim.gone'] } })).toContain(gone)
    expect(check({ purposes: first(policy.purposes, { needs: ['victim.gone'] }) })).toContain(gone)
    expect(check({ audiences: first(policy.audiences, { without: ['victim.gone'] }) })).toContain(gone)
    expect(check({ purposes: first(policy.purposes, { audiences: ['gone'] }) })).toContain('the audience "gone"')
    const reasons = first(dictionary.withholdingReasons, { field: 'victim.gone' })
    expect(said(emitPolicies, { withholdingReasons: reasons })).toContain(gone)
  })

  it('has cases that say what becomes of everyone, by a basis or a reason that there is', () => {
    const { examples } = dictionary
    const [one] = examples.policy.cases as [PolicyCase]
    const cases = (changed: Partial<PolicyCase>) =>
      said(emitPolicyCases, {
        examples: { ...examples, policy: { ...examples.policy, cases: [{ ...one, ...changed }] } },
      })
    const people = one.decisions.map((each) => each.length)
    expect(Math.min(...people)).toBeGreaterThan(0)
    expect(cases({})).toBe('')
    for (const decisions of [
      one.decisions.map((each) => each.slice(1)),
      one.decisions.map((each) => [...each, 'consent']),
      [],
    ])
      expect(cases({ decisions: decisions as PolicyCase['decisions'] })).toContain(
        'does not say what is decided about everyone',
      )
    const planted = one.decisions.map((each) => each.map(() => 'planted')) as unknown as PolicyCase['decisions']
    expect(cases({ decisions: planted })).toContain('"planted"')
  })
})

describe('the pattern of newer versions', () => {
  const number = fc.oneof(fc.nat(12), fc.constantFrom(9, 10, 19, 98, 99, 100, 909, 999, 1000))
  const version = fc.record({
    major: fc.nat(2),
    minor: number,
    stage: fc.oneof(
      fc.constant('draft' as const),
      fc.constant(undefined),
      number.filter((rc) => rc > 0),
    ),
  })
  type Version = typeof version extends fc.Arbitrary<infer T> ? T : never
  const write = ({ major, minor, stage }: Version): string =>
    `${major}.${minor}${stage === undefined ? '' : stage === 'draft' ? '-draft' : `-rc.${stage}`}`
  /** A draft comes before the candidates, and these before the version. */
  const rank = ({ minor, stage }: Version): [number, number] => [
    minor,
    stage === 'draft' ? 0 : stage === undefined ? Number.POSITIVE_INFINITY : stage,
  ]

  it('takes those that come after a version and have the same major number, and no others', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [[minor, stage], [otherMinor, otherStage]] = [rank(one), rank(other)]
        const isNewer =
          one.major === other.major && (otherMinor > minor || (otherMinor === minor && otherStage > stage))
        expect(new RegExp(newerVersionPattern(write(one))).test(write(other)), `${write(one)} ${write(other)}`).toBe(
          isNewer,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('takes no version with zeros in front, and refuses what is none', () => {
    const pattern = new RegExp(newerVersionPattern('1.0-rc.2'))
    for (const text of ['1.01', '1.0-rc.03', '01.1', '1.1-rc.0', '1.1-beta', '1.1 ', 'x1.1'])
      expect(text).not.toMatch(pattern)
    for (const text of ['1', '1.0-beta', '1.0-rc', '']) expect(() => newerVersionPattern(text)).toThrow(RangeError)
  })
})
