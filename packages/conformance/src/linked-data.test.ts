/** Records and code lists as linked data, expanded by the reference implementation of JSON-LD and by a walk of our own. */

import { readFileSync } from 'node:fs'
import { STANDARD_VERSION } from '@tip-standard/core'
import { fieldsOf } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { validCaseRecord } from './arbitraries.ts'

type Json = { [member: string]: unknown }
type EntityId = Parameters<typeof fieldsOf>[0]

const read = (path: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../schemas/next/${path}`, import.meta.url), 'utf8')) as Json
const context = read('case-record.context.jsonld')
const { codeLists } = read('code-lists.json') as {
  codeLists: { id: string; codes: { code: string; label: string; parent?: string }[] }[]
}

const NAMESPACE = `urn:tip-standard:${STANDARD_VERSION}:`
const text = (value: unknown) => ({ '@value': value })
const notation = (list: string, code: unknown) => ({ '@value': code, '@type': `${NAMESPACE}${list}Code` })

function toNode(id: EntityId, entity: Json): Json {
  const node: Json = {}
  for (const { id: fieldId, name, type } of fieldsOf(id)) {
    const value = entity[name]
    if (value === undefined) continue
    const list = (item: (one: unknown) => unknown) => (value as unknown[]).map(item)
    const found =
      type.kind === 'code'
        ? [notation(type.list, value)]
        : type.kind === 'codes'
          ? list((one) => notation(type.list, one))
          : type.kind === 'object'
            ? [toNode(type.entity, value as Json)]
            : type.kind === 'objects'
              ? [{ '@list': list((one) => toNode(type.entity, one as Json)) }]
              : type.kind === 'date'
                ? [{ '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#date' }]
                : [value].flat().map(text)
    node[`${NAMESPACE}${fieldId}`] = found
  }
  const about = (member: string, item: (value: unknown) => unknown) => {
    const values = entity[member]
    if (values === undefined) return
    const entries = Object.entries(values as Json).map(([name, value]) => [`${NAMESPACE}${id}.${name}`, [item(value)]])
    node[`${NAMESPACE}${member}`] = [Object.fromEntries(entries)]
  }
  about('absent', (reason) => notation('absentReason', reason))
  about('provenance', (value) => toNode('provenance', value as Json))
  if (entity['extensions'] !== undefined)
    node[`${NAMESPACE}extensions`] = [{ '@value': entity['extensions'], '@type': '@json' }]
  return node
}

describe('a case record with its context', () => {
  it('says with every member which field or code it is, and loses none', async () => {
    // In one graph, since a processor prepares the context once for all of it.
    // The processor copies objects by assigning to their members: an extension of someone that has a member `__proto__` loses it there.
    const record = validCaseRecord.filter((one) => !JSON.stringify(one).includes('"__proto__"'))
    const records = fc.array(record, { minLength: 60, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(records, async (graph) => {
        const expanded = await jsonld.expand({ ...context, '@graph': graph } as unknown as jsonld.JsonLdDocument)
        expect(expanded).toEqual(graph.map((record) => toNode('caseRecord', record as unknown as Json)))
      }),
      { numRuns: 1 },
    )
  })
})

describe('code lists as SKOS', () => {
  const kebab = (id: string) => id.replace(/(?<!^)([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)
  const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`

  it.each(codeLists)('$id has a concept for each code, with its label and what is above it', async ({ id, codes }) => {
    const document = read(`skos/${kebab(id)}.jsonld`) as unknown as jsonld.JsonLdDocument
    const [scheme, ...concepts] = (await jsonld.expand(document)) as unknown as Record<
      string,
      { [key: string]: string }[]
    >[]
    expect([scheme?.['@id'], scheme?.['@type']]).toEqual([`${NAMESPACE}${id}`, [skos('ConceptScheme')]])
    const labelIn = (language: string, labels: readonly { [key: string]: string }[] = []) =>
      labels.find((one) => one['@language'] === language)?.['@value']
    expect(
      concepts.map((one) => [
        one['@id'],
        labelIn('en', one[skos('prefLabel')]),
        one[skos('notation')]?.[0],
        one[skos('inScheme')]?.[0]?.['@id'],
        (one[skos('broader')] ?? one[skos('topConceptOf')])?.[0]?.['@id'],
      ]),
    ).toEqual(
      codes.map(({ code, label, parent }) => [
        `${NAMESPACE}${id}#${code}`,
        label,
        // What joins a value of a record with its concept.
        notation(id, code),
        `${NAMESPACE}${id}`,
        parent === undefined ? `${NAMESPACE}${id}` : `${NAMESPACE}${id}#${parent}`,
      ]),
    )
    // One label for each language, and no draft that passes for a reviewed text.
    for (const one of concepts) {
      const languages = (one[skos('prefLabel')] ?? []).map((label) => String(label['@language']))
      expect(new Set(languages).size).toBe(languages.length)
      expect(languages.filter((language) => !/^(en|[a-z]{2}-x-draft)$/.test(language))).toEqual([])
    }
  })
})
