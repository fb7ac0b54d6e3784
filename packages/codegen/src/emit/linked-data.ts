/** Linked data: a JSON-LD context for each document, and each code list as a SKOS concept scheme in JSON-LD. */

import type { Code, Entity, Field } from '@tip-standard/dictionary'
import {
  absentableFields,
  documents,
  fieldId,
  isWrapped,
  type Model,
  type ResolvedList,
  storedFields,
  toKebab,
} from '../model.ts'

type Json = Record<string, unknown>

const NOTE = 'Generated from packages/dictionary by `pnpm gen`; do not edit. Licence: CC BY 4.0.'

/** The namespace of fields (`victim.sex`) and codes (`sex#female`). */
const namespaceOf = (model: Model): string => `urn:tip-standard:${model.version}:`

/**
 * The datatype of a list's codes, which are its notations: SKOS joins a value with its concept this way. A context per
 * field that makes concepts of codes would work too, but costs a processor seconds per record.
 */
const notationType = (list: string): string => `tip:${list}Code`

function fieldTerm(entity: Entity, field: Field, model: Model): unknown {
  const id = `tip:${fieldId(entity, field)}`
  const { type } = field
  switch (type.kind) {
    case 'code':
      return { '@id': id, '@type': notationType(type.list.id) }
    case 'codes':
      return { '@id': id, '@type': notationType(type.list.id), '@container': '@set' }
    case 'object':
      return { '@id': id, '@context': termsOf(model.entity(type.entity), model) }
    case 'objects':
      return { '@id': id, '@container': '@list', '@context': termsOf(model.entity(type.entity), model) }
    case 'date':
      return { '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#date' }
    default:
      // Ids are pseudonyms and not identifiers of people on the web, so they stay texts.
      return id
  }
}

/**
 * Statements about values, field by field, which are not the values and therefore in a separate node. Each context is
 * stated once for all fields, because a processor checks every nested context again and again.
 */
function aboutValues(entity: Entity, model: Model): Json {
  if (!isWrapped(entity)) return {}
  const byField = (more: Json): Json =>
    Object.fromEntries(
      absentableFields(entity).map((field) => [field.name, { '@id': `tip:${fieldId(entity, field)}`, ...more }]),
    )
  const provenance = termsOf(model.entity('provenance'), model)
  const isClear = absentableFields(entity).every(({ name }) => !(name in provenance))
  return {
    absent: {
      '@id': 'tip:absent',
      '@context': byField({ '@type': notationType('absentReason') }),
    },
    provenance: {
      '@id': 'tip:provenance',
      // A field with the name of a member of provenance needs the context one level further in.
      '@context': isClear ? { ...provenance, ...byField({}) } : byField({ '@context': provenance }),
    },
    extensions: { '@id': 'tip:extensions', '@type': '@json' },
  }
}

/** The terms of an entity's own names, which mean something else elsewhere. */
function termsOf(entity: Entity, model: Model): Json {
  return {
    ...Object.fromEntries(storedFields(entity).map((field) => [field.name, fieldTerm(entity, field, model)])),
    ...aboutValues(entity, model),
  }
}

function contextOf(root: Entity, model: Model): Json {
  return { '@context': { '@version': 1.1, tip: namespaceOf(model), ...termsOf(root, model) } }
}

/** A label in English and in every translation; the language tag of unreviewed ones says so: `fr-x-draft`. */
function labelsOf(key: string, english: string, model: Model): Json {
  const labels: Json = { en: english }
  for (const [language, { codelists }] of Object.entries(model.locales)) {
    const translation = codelists[key]
    if (translation === undefined || translation.text === '') continue
    labels[translation.status === 'draft' ? `${language}-x-draft` : language] = translation.text
  }
  return labels
}

function concept(list: ResolvedList, { code, label, definition, parent, deprecated }: Code, model: Model): Json {
  return {
    id: `tip:${list.id}#${code}`,
    type: 'Concept',
    notation: code,
    prefLabel: labelsOf(`${list.id}.${code}.label`, label, model),
    ...(definition === undefined ? {} : { definition: labelsOf(`${list.id}.${code}.definition`, definition, model) }),
    ...(parent === undefined ? { topConceptOf: `tip:${list.id}` } : { broader: `tip:${list.id}#${parent}` }),
    inScheme: `tip:${list.id}`,
    ...(deprecated === undefined ? {} : { deprecated: true, changeNote: { en: deprecated.reason } }),
  }
}

/** SKOS terms in the form that JSON-LD shortens: labels by language, identifiers as identifiers. */
function skosContext(list: string, model: Model): Json {
  const word = (name: string, more: Json): Json => ({ [name]: { '@id': `skos:${name}`, ...more } })
  return {
    '@version': 1.1,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dct: 'http://purl.org/dc/terms/',
    owl: 'http://www.w3.org/2002/07/owl#',
    tip: namespaceOf(model),
    id: '@id',
    type: '@type',
    Concept: 'skos:Concept',
    ConceptScheme: 'skos:ConceptScheme',
    ...word('notation', { '@type': notationType(list) }),
    ...word('prefLabel', { '@container': '@language' }),
    ...word('definition', { '@container': '@language' }),
    ...word('changeNote', { '@container': '@language' }),
    ...word('broader', { '@type': '@id' }),
    ...word('inScheme', { '@type': '@id' }),
    ...word('topConceptOf', { '@type': '@id' }),
    license: { '@id': 'dct:license', '@type': '@id' },
    source: 'dct:source',
    version: 'owl:versionInfo',
    deprecated: 'owl:deprecated',
  }
}

/** Writes a linked data document with one node per line. */
function toGraph(list: string, nodes: readonly Json[], model: Model): string {
  const lines = nodes.map((node) => `  ${JSON.stringify(node)}`)
  return `{\n "@context": ${JSON.stringify(skosContext(list, model))},\n "@graph": [\n${lines.join(',\n')}\n ]\n}\n`
}

function scheme(list: ResolvedList, model: Model): string {
  const { id, title, definition, sources, codes } = list
  return toGraph(
    id,
    [
      {
        id: `tip:${id}`,
        type: 'ConceptScheme',
        prefLabel: labelsOf(`${id}.title`, title, model),
        definition: labelsOf(`${id}.definition`, definition, model),
        source: sources.map((source) => model.sources[source]?.title ?? source),
        version: model.version,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        changeNote: { en: NOTE },
      },
      ...codes.map((code) => concept(list, code, model)),
    ],
    model,
  )
}

/** schemas/next/*.context.jsonld and schemas/next/skos/*.jsonld */
export function emitLinkedData(model: Model): Record<string, string> {
  const files: Record<string, string> = {}
  for (const root of documents(model))
    files[`schemas/next/${toKebab(root.id)}.context.jsonld`] = `${JSON.stringify(contextOf(root, model), null, 1)}\n`
  for (const list of model.lists) files[`schemas/next/skos/${toKebab(list.id)}.jsonld`] = scheme(list, model)
  return files
}
