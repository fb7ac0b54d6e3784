import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dictionary, dictionary } from '@tip-standard/dictionary'
import { afterAll, describe, expect, it } from 'vitest'
import { repository } from '../generated-files.ts'
import { declaredFor } from './declared.ts'
import { draftNames } from './draft.ts'
import { editionOf } from './edition.ts'
import { type Bench, planted, plantedFiles, simpleField } from './fixture-planted.ts'
import { freeze, frozenVersions, publishedFiles, readEditions, readFolder, SUMS, tampered } from './frozen.ts'
import { judge } from './gate.ts'
import { lostNames, namesOf } from './names.ts'

type Changes = Dictionary['upgrades'][number]['changes']

const add = ({ entity }: Bench): unknown => entity('victim').fields.push(simpleField('planted'))
const removeEthnicity = ({ entity }: Bench): void => {
  const { fields } = entity('victim')
  fields.splice(
    fields.findIndex(({ name }) => name === 'ethnicity'),
    1,
  )
}
const renameMale = ({ codes }: Bench): void => {
  for (const code of codes('sex')) if (code.code === 'male') code.code = 'man'
}

const plain = planted(undefined, '1.0')
const problemsOf = (
  plant: (bench: Bench) => unknown,
  { from = '1.0', to = '1.1', declared = 'major' as 'major' | 'minor' | 'patch', changes = [] as Changes } = {},
): string[] =>
  judge(
    { ...plain, version: from },
    planted((bench) => void plant(bench), to),
    changes,
    declared,
  ).problems

describe('the gate', () => {
  it('lets nothing pass that is declared as less than it is', () => {
    expect(problemsOf(add, { declared: 'minor' })).toEqual([])
    expect(problemsOf(add, { declared: 'patch' })).toEqual([
      expect.stringMatching(/are minor.*declare patch.*fieldAdded victim\.planted/),
    ])
    const unsaid = judge(
      plain,
      planted((bench) => void add(bench)),
      [],
      undefined,
    )
    expect(unsaid.problems).toEqual([expect.stringMatching(/no changeset names them/)])
    expect(judge(plain, plain, [], undefined).problems).toEqual([])
  })

  it('lets no name go without an upgrade', () => {
    const to = { from: '1.0-rc.1', to: '1.0-rc.2' }
    const gone = [expect.stringMatching(/^Gone without an upgrade: victim\.ethnicity\./)]
    expect(problemsOf(removeEthnicity, to)).toEqual(gone)
    expect(problemsOf(renameMale, to)).toEqual([expect.stringMatching(/^Gone without an upgrade: sex\.male\./)])
    const removed = { op: 'removeField', entity: 'victim', from: 'ethnicity', note: 'x' } as const
    expect(problemsOf(removeEthnicity, { ...to, changes: [removed] })).toEqual([])
    const renamed = { op: 'renameCode', list: 'sex', from: 'male', to: 'man' } as const
    expect(problemsOf(renameMale, { ...to, changes: [renamed] })).toEqual([])
  })

  it('lets documents of two standards state no one version', () => {
    expect(problemsOf(add, { from: '1.1', to: '1.1' })).toEqual([expect.stringMatching(/mean two things/)])
    expect(problemsOf(add, { from: '1.1-rc.2', to: '1.1-rc.1' })).toEqual([expect.stringMatching(/mean two things/)])
  })

  it('after a final version, removes in the next major version only, and only what was deprecated', () => {
    const changes = [{ op: 'removeField', entity: 'victim', from: 'ethnicity', note: 'x' }] as const
    expect(problemsOf(removeEthnicity, { changes })).toEqual([
      expect.stringMatching(/^Major changes need version 2\.0/),
      'Removed without having been deprecated in 1.0: victim.ethnicity.',
    ])
    // A candidate of a later version is no way round it.
    expect(problemsOf(removeEthnicity, { changes, to: '1.1-rc.1' })).toHaveLength(2)
    const deprecating = planted(({ field }) => {
      field('victim.ethnicity').deprecated = { since: '1.0', reason: 'x' }
    }, '1.0')
    expect(judge(deprecating, planted(removeEthnicity, '2.0'), changes, 'major').problems).toEqual([])
  })
})

describe('names that went away since the draft', () => {
  const upgrades = dictionary.upgrades.flatMap(({ changes }) => changes)
  it('all have an upgrade', () => {
    expect(lostNames(draftNames(), namesOf(planted()), upgrades)).toEqual([])
  })
  it('are seen where they have none', () => {
    expect(lostNames(draftNames(), namesOf(planted(removeEthnicity)), upgrades)).toEqual(['victim.ethnicity'])
  })
  it('are seen in entities and lists that got another name, or went with what held them', () => {
    const moved = planted(({ entity, field }) => {
      entity('feedback').id = 'opinion'
      field('case.feedback').type = { kind: 'object', entity: 'opinion' }
    })
    expect(lostNames(draftNames(), namesOf(moved), upgrades)).toContain('feedback.privateMeeting')
    const renamed = { op: 'renameEntity', from: 'feedback', to: 'opinion' } as const
    expect(lostNames(draftNames(), namesOf(moved), [...upgrades, renamed])).toEqual([])
    const dropped = planted(({ dictionary: copy, entity }) => {
      const { fields } = entity('case')
      fields.splice(
        fields.findIndex(({ name }) => name === 'feedback'),
        1,
      )
      copy.entities = copy.entities.filter(({ id }) => id !== 'feedback')
    })
    const removed = { op: 'removeField', entity: 'case', from: 'feedback', note: 'x' } as const
    expect(lostNames(draftNames(), namesOf(dropped), [...upgrades, removed])).toEqual([])
  })
})

const folder = mkdtempSync(join(tmpdir(), 'tip-frozen-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('frozen versions', () => {
  const schemas = join(repository, 'schemas')
  it('are as they were frozen, however many there are', () => {
    expect(frozenVersions(schemas).flatMap((version) => tampered(schemas, version))).toEqual([])
  })

  it('show every change of any file, and are not frozen twice', () => {
    const files = plantedFiles()
    freeze(folder, '1.0-rc.2', files)
    freeze(folder, '1.0-rc.10', files)
    mkdirSync(join(folder, 'next'))
    expect(frozenVersions(folder)).toEqual(['1.0-rc.2', '1.0-rc.10'])
    expect(tampered(folder, '1.0-rc.2')).toEqual([])
    expect(() => freeze(folder, '1.0-rc.2', files)).toThrow(/frozen already/)
    expect(
      readEditions(folder).map((edition) => judge(edition, editionOf('1.0-rc.2', files), [], undefined).differences),
    ).toEqual([[], []])
    const at = (path: string): string => join(folder, '1.0-rc.2', path)
    writeFileSync(at('rules.csv'), `${files['rules.csv']} `)
    writeFileSync(at('more.json'), '{}')
    rmSync(at('code-lists/sex.csv'))
    expect(tampered(folder, '1.0-rc.2')).toEqual([
      expect.stringMatching(/more\.json was added/),
      expect.stringMatching(/rules\.csv was changed/),
      expect.stringMatching(/code-lists\/sex\.csv is missing/),
    ])
    rmSync(at(SUMS))
    expect(tampered(folder, '1.0-rc.2')).toEqual([expect.stringMatching(/has no SHA256SUMS/)])
  })
})

describe('what changesets declare', () => {
  it('is the most that one of them says of the package', () => {
    const changesets = join(folder, 'changesets')
    mkdirSync(changesets)
    const write = (name: string, level: string, of = '@tip-standard/schemas'): void =>
      writeFileSync(join(changesets, name), `---\n'${of}': ${level}\n'@tip-standard/core': patch\n---\n\nmajor\n`)
    write('a.md', 'major', '@tip-standard/cli')
    expect(declaredFor('@tip-standard/schemas', changesets)).toBeUndefined()
    write('b.md', 'patch')
    write('c.md', 'minor')
    expect(declaredFor('@tip-standard/schemas', changesets)).toBe('minor')
  })
})

describe('the version in the making', () => {
  it('passes the gate: what changed since the last frozen version is declared', () => {
    const schemas = join(repository, 'schemas')
    const last = readEditions(schemas).at(-1)
    // Nothing to compare with before the first version is frozen.
    if (last === undefined) return expect(frozenVersions(schemas)).toEqual([])
    // Another test checks that the files on disk are what the generator writes.
    const written = ['next', 'conformance'].flatMap((folder) =>
      Object.entries(readFolder(join(schemas, folder))).map(([path, text]) => [`schemas/${folder}/${path}`, text]),
    )
    const next = editionOf(dictionary.version, publishedFiles(Object.fromEntries(written)))
    const changes = dictionary.upgrades.flatMap((upgrade) => upgrade.changes)
    const declared = declaredFor('@tip-standard/schemas', join(repository, '.changeset'))
    expect(judge(last, next, changes, declared).problems).toEqual([])
  })
})
