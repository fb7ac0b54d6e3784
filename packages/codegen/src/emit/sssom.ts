/** Crosswalks as tables in the SSSOM format: a metadata block in YAML, then one mapping a line, identifiers as CURIEs. */

import type { Mapping } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'

/** One mapping of a field or code to a term of another standard; an empty object says that nothing corresponds. */
export type CrosswalkRow = { subject: string; subjectLabel: string; standard: string; object: string; mapping: Mapping }

/** When the mappings were last looked through as a whole. */
const MAPPED_ON = '2026-11-27'

/** SKOS has no word for "nothing corresponds": SSSOM expresses it with the object `sssom:NoTermFound`. */
const PREDICATES: Record<Mapping['relation'], string> = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broader: 'skos:broadMatch',
  narrower: 'skos:narrowMatch',
  none: 'skos:relatedMatch',
}

/** Vocabularies whose terms have identifiers of their own, which a mapping names as they are. */
const VOCABULARIES: { readonly [prefix: string]: string } = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  prov: 'http://www.w3.org/ns/prov#',
}

/** The versions of standards, where their name has one. */
const VERSIONS: { readonly [standard: string]: string } = {
  htcds: '2.0',
  ctdcA: '2018',
  ctdcB: '2021',
  ctdcC: '2022',
  ctdcD: '2024',
  iccs: '1.0',
  dcat: '3',
}

/** Writes the local part of a CURIE: what may not be in one is percent-encoded. */
const toLocalId = (term: string): string =>
  encodeURIComponent(term).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A term of another vocabulary keeps its own prefix; any other gets that of its standard. */
function toCurie(standard: string, object: string): string {
  if (object === '') return 'sssom:NoTermFound'
  const [prefix = '', local] = object.split(':')
  const isOwn = local !== undefined && VOCABULARIES[prefix] !== undefined
  return isOwn ? `${prefix}:${toLocalId(local)}` : `${standard}:${toLocalId(object)}`
}

/** Of several terms that together are as much as ours, none alone is exact. */
function predicateOf({ relation, to }: Mapping): string {
  const isOneOfSeveral = typeof to !== 'string' && to.length > 1
  return isOneOfSeveral && relation === 'exact' ? PREDICATES.close : PREDICATES[relation]
}

/** Values with a quotation mark are quoted, and a line break or a tab becomes a space. */
function cell(text: string): string {
  const line = text.replaceAll(/[\t\n\r]/g, ' ')
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}

/** A scalar of YAML, quoted: some texts have a colon. */
const scalar = (text: string): string => JSON.stringify(text)

/** The table of one standard. */
export function sssomTable(standard: string, title: string, rows: readonly CrosswalkRow[], model: Model): string {
  const lines = rows.map(({ subject, subjectLabel, object, mapping }) => [
    `tip:${subject}`,
    subjectLabel,
    predicateOf(mapping),
    toCurie(standard, object),
    object,
    'semapv:ManualMappingCuration',
    mapping.note ?? '',
  ])
  const prefixes = new Set(lines.map(([, , , object = '']) => object.slice(0, object.indexOf(':'))))
  prefixes.delete('sssom')
  const ours: { readonly [prefix: string]: string } = {
    tip: `urn:tip-standard:${model.version}:`,
    crosswalk: 'urn:tip-standard:crosswalk:',
  }
  const curies = [...prefixes, ...Object.keys(ours)]
    .sort()
    .map(
      (prefix) => [prefix, ours[prefix] ?? VOCABULARIES[prefix] ?? `urn:tip-standard:crosswalk:${standard}:`] as const,
    )
  const version = VERSIONS[standard]
  const head = [
    'curie_map:',
    ...curies.map(([prefix, iri]) => `  ${prefix}: ${scalar(iri)}`),
    `mapping_set_id: ${scalar(`urn:tip-standard:${model.version}:crosswalk:${standard}`)}`,
    `mapping_set_version: ${scalar(model.version)}`,
    `mapping_set_title: ${scalar(`TIP Standard ${model.version} to ${title}`)}`,
    'license: "https://creativecommons.org/licenses/by/4.0/"',
    'subject_source: "tip:dictionary"',
    `subject_source_version: ${scalar(model.version)}`,
    `object_source: ${scalar(`crosswalk:${standard}`)}`,
    ...(version === undefined ? [] : [`object_source_version: ${scalar(version)}`]),
    `mapping_date: ${scalar(MAPPED_ON)}`,
    'comment: "The predicate tells the relation of the object to the subject."',
  ]
  const columns = [
    'subject_id',
    'subject_label',
    'predicate_id',
    'object_id',
    'object_label',
    'mapping_justification',
    'comment',
  ]
  // A column in which no mapping says anything is left out.
  const isSaid = columns.map((_, index) => lines.some((line) => line[index] !== ''))
  const table = [columns, ...lines].map((row) =>
    row
      .filter((_, index) => isSaid[index])
      .map(cell)
      .join('\t'),
  )
  return `${[...head.map((line) => `# ${line}`), ...table].join('\n')}\n`
}
