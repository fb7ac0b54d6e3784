/** The wording of the reference: plain words for a data officer. */

import type { Entity, Field, Mapping, Maps, Relation, Source } from '@tip-standard/dictionary'
import type { Engine } from '../../engine-support.ts'
import { lensPoints } from '../../lens-points.ts'
import { DictionaryError, type Model, toKebab } from '../../model.ts'
import { STANDARDS } from '../crosswalks.ts'
import { code, link, plain } from './markdown.ts'

/** Whether a field must be there. */
export const presenceWords: Record<Field['presence'], string> = {
  required: 'required',
  answered: 'a value, or a reason why it is missing',
  optional: 'optional',
  derived: 'computed, never stored',
}

/** What a field reveals about who a person is. */
export const identifiabilityWords: Record<Field['identifiability'], string> = {
  direct: 'names a person',
  quasi: 'narrows down who it is',
  none: 'no',
}

/** How a foreign term relates to ours. */
export const relationWords: Record<Relation, string> = {
  exact: 'the same',
  close: 'close to it',
  broader: 'covers more than ours',
  narrower: 'covers less than ours',
  none: 'nothing corresponds',
}

/** The part of a source that was read. */
export const readWords: Record<Source['read'], string> = {
  full: 'read in full',
  excerpt: 'only an excerpt was read',
  thirdParty: 'as reported by others; the text itself was not read',
  recalled: 'recalled, not read: check it before you rely on it',
}

/** The engines, by their usual names. */
export const engineWords: Record<Engine, string> = {
  validator: '`validate` of the core package',
  zod: 'zod',
  jsonSchema: 'JSON Schema',
}

/** A link to a source with the part of it that was read; `up` leads to the folder of the reference. */
export function sourceLink(id: string, model: Model, up: string): string {
  const source = model.sources[id]
  if (source === undefined) throw new DictionaryError(`The dictionary has no source "${id}".`)
  const words =
    id === 'tipStandard'
      ? ''
      : ` (${source.read === 'recalled' ? `**${readWords.recalled}**` : readWords[source.read]})`
  return `${link(plain(source.title), `${up}sources.md#${id}`)}${words}`
}

/** Links to points of the gender lens. */
export const lensLinks = (points: readonly (keyof typeof lensPoints)[], up: string): string =>
  points.map((point) => `${link(point, `${up}lens.md#${point}`)} ${plain(lensPoints[point])}`).join('; ')

const targets = ({ to }: Mapping): string => (typeof to === 'string' ? [to] : to).map(code).join(', ')

/** The name of an external standard; its publisher and licence are on the page of crosswalks. */
const standardName = (standard: string): string =>
  standard === 'htcds' ? 'HTCDS 2.0' : plain(STANDARDS[standard as keyof typeof STANDARDS])

/** One line for each external standard. */
export function mappingLines(maps: Maps | undefined): string[] {
  return Object.entries(maps ?? {}).map(([standard, mapping]) => {
    const relation = relationWords[mapping.relation]
    const said = targets(mapping) === '' ? relation : `${targets(mapping)} (${relation})`
    const reads = mapping.reads === undefined ? '' : `; read as this: ${mapping.reads.map(code).join(', ')}`
    return `${standardName(standard)}: ${said}${reads}${mapping.note === undefined ? '' : `; ${plain(mapping.note)}`}`
  })
}

const refersTo = (to: string): string =>
  to === '*' ? 'the id of anything in the case record' : `the id of one of ${code(to.replace(/^(\.\.)?\//, ''))}`

/** The values of a field, in words; `up` leads to the folder of the reference. */
export function typeWords(field: Field, model: Model, up: string): string {
  const { type } = field
  const listLink = (id: string): string => link(plain(model.list(id).title), `${up}code-lists/${toKebab(id)}.md`)
  const entityLink = (id: string): string => link(plain(model.entity(id).title), `${up}entities/${toKebab(id)}.md`)
  const least = (minItems: number | undefined): string => (minItems === undefined ? '' : `, at least ${minItems}`)
  switch (type.kind) {
    case 'text':
      return `text, up to ${type.maxLength} characters`
    case 'texts':
      return `up to ${type.maxItems} texts of up to ${type.maxLength} characters`
    case 'identifier':
      return 'an id: up to 64 letters, digits, `.`, `_` or `-`'
    case 'phone':
      return 'a telephone number, E.164'
    case 'email':
      return 'an e-mail address'
    case 'boolean':
      return 'yes or no (`true`, `false`)'
    case 'integer':
      return `a whole number from ${type.min} to ${type.max}`
    case 'number':
      return `a number from ${type.min} to ${type.max}`
    case 'date':
      return 'a day, `YYYY-MM-DD`'
    case 'partialDate':
      return 'a year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`'
    case 'code':
      return `one code of ${listLink(type.list.id)}`
    case 'codes':
      return `codes of ${listLink(type.list.id)}${least(type.minItems)}`
    case 'reference':
      return refersTo(type.to)
    case 'references':
      return `a list, each ${refersTo(type.to)}${least(type.minItems)}`
    case 'object':
      return entityLink(type.entity)
    case 'objects':
      return `a list of ${entityLink(type.entity)}${least(type.minItems)}`
    default:
      return type satisfies never
  }
}

/** The fields that contain an entity. */
export function holdersOf(entity: Entity, model: Model): { entity: Entity; field: Field }[] {
  return model.entities.flatMap((holder) =>
    holder.fields
      .filter(({ type }) => (type.kind === 'object' || type.kind === 'objects') && type.entity === entity.id)
      .map((field) => ({ entity: holder, field })),
  )
}
