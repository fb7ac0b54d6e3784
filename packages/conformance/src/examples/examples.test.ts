import { readdirSync, readFileSync } from 'node:fs'
import { defineProfile, validatorFor } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { generated, jsonSchema, openJsonSchema, zod } from '../engines.ts'
import { readExamples } from '../read-files.ts'
import { flatFields } from './annotation.ts'
import { allFields, isRelevantAt, namedFields, namedParts, relevantFields, withImplied } from './relevant-fields.ts'
import { tableBelow } from './table-below.ts'
import { topics } from './topics.ts'
import { entriesOf, fieldsOf, membersOf } from './walk.ts'

const folder = new URL('../../../../schemas/examples/', import.meta.url)
const examples = readExamples()
const byName = new Map(examples.map((example) => [example.name, example]))

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/**
 * What a record fills of the fields that are relevant to it, by its values and not by reasons for their absence: the
 * share of the fields that some entry fills, the share of the places in all entries, and the fields that are empty
 * everywhere.
 */
function filled(name: string): { fields: number; places: number; empty: string[] } {
  const record = byName.get(name)?.record
  if (record === undefined) throw new Error('There is no such example.')
  const relevant = relevantFields(record, topics[name] ?? [])
  const given = new Set(membersOf(record).map(({ field }) => `${field.entity}.${field.name}`))
  const empty = [...relevant].filter((id) => !given.has(id))
  const places = entriesOf(record).flatMap(({ id, place }) =>
    fieldsOf(id)
      .filter((field) => relevant.has(`${id}.${field.name}`) && isRelevantAt(field, place))
      .map((field) => place.entity[field.name] !== undefined),
  )
  return { fields: 1 - empty.length / relevant.size, places: places.filter(Boolean).length / places.length, empty }
}

describe('the examples', () => {
  it('are at least fourteen, each a record with a story beside it that the README lists by its title', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14)
    const stories = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
    expect(stories.sort()).toEqual(examples.map(({ name }) => `${name}.md`))
    const listed = readFileSync(new URL('README.md', folder), 'utf8')
    for (const { name, story } of examples) {
      const title = story.slice('# '.length, story.indexOf('\n'))
      expect(listed).toContain(`[${title}](${name}.md)`)
      expect(listed).toContain(`(${name}.json)`)
    }
  })

  it.each(examples)('$name has no finding in any engine, warnings included', ({ record }) => {
    for (const engine of [generated, zod, jsonSchema, openJsonSchema]) expect(engine('caseRecord', record)).toEqual([])
  })

  it.each(['rw', 'rw-minimum'])('meet the profile %s', (id) => {
    const path = new URL(`../../../../schemas/profiles/${id}.json`, import.meta.url)
    const profile = defineProfile(JSON.parse(readFileSync(path, 'utf8')))
    if (!profile.ok) throw new Error('The profile itself has findings.')
    const check = validatorFor(profile.value)
    const faulty = examples.flatMap(({ name, record }) => {
      const result = check(record)
      const findings = result.ok ? result.warnings : result.findings
      return findings.map(({ code, at }) => `${name}: ${code} ${at.path.join('.')}`)
    })
    expect(faulty).toEqual([])
  })

  it.each(examples)('$name states that everyone in it is invented, before the story', ({ story }) => {
    expect(story.split('\n## ')[0]).toContain('Everyone in this story is invented')
  })

  it('have ids of cases of their own', () => {
    expect(new Set(examples.map(({ record }) => record.case.id)).size).toBe(examples.length)
  })
})

describe('the fields of the examples', () => {
  it('are judged by topics and exceptions of fields that exist', () => {
    const known = allFields()
    expect(namedFields().filter((id) => !known.has(id))).toEqual([])
    expect(namedParts().filter(([entity]) => fieldsOf(entity).length === 0)).toEqual([])
    expect(Object.keys(topics).sort()).toEqual([...byName.keys()])
  })

  it.each([...byName.keys()])('%s fills at least four fifths of those relevant to it', (name) => {
    const { fields, places, empty } = filled(name)
    process.stdout.write(
      `${name}: ${percent(fields)} of its fields, ${percent(places)} of their places; empty: ${empty.join(', ') || 'none'}\n`,
    )
    expect(fields).toBeGreaterThanOrEqual(0.8)
    expect(places).toBeGreaterThanOrEqual(0.8)
  })

  it.each(examples)('$name has every part of the topics that are stated for it, and no other', ({ name, record }) => {
    const entities = new Set(entriesOf(record).map(({ id }) => id))
    const stated = withImplied(topics[name] ?? [])
    const wrong = namedParts().filter(([entity, topic]) => entities.has(entity) !== stated.includes(topic))
    expect(wrong).toEqual([])
  })

  it('are each shown by some example', () => {
    const relevant = new Set(examples.flatMap(({ name, record }) => [...relevantFields(record, topics[name] ?? [])]))
    const shown = new Set(
      examples.flatMap(({ record }) => membersOf(record).map(({ field: { entity, name } }) => `${entity}.${name}`)),
    )
    expect([...relevant].filter((id) => !shown.has(id))).toEqual([])
  })

  it('are a record without members that this reader does not see', () => {
    const seen = new Set(['absent', 'provenance'])
    for (const { record } of examples)
      for (const { id, place } of entriesOf(record)) {
        const names = new Set(fieldsOf(id).map(({ name }) => name))
        expect(Object.keys(place.entity).filter((name) => !names.has(name) && !seen.has(name))).toEqual([])
      }
  })
})

describe('the annotated example', () => {
  const annotated = examples.filter(({ story }) => story.includes('\n## Field by field\n'))

  it('is one', () => expect(annotated.map(({ name }) => name)).toEqual(['girl-from-burundi-domestic-servitude']))

  it('names every field of the record with its values, in their order, and why', () => {
    for (const { record, story } of annotated) {
      const rows = tableBelow(story, 'Field by field')
      expect(rows.map(({ Field, Value }) => [Field, Value])).toEqual(
        [...flatFields(record)].map(([id, value]) => [`\`${id}\``, value]),
      )
      expect(rows.filter(({ Why = '' }) => Why.length < 5)).toEqual([])
      expect(rows.length).toBeGreaterThan(150)
    }
  })
})
