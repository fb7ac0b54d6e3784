/** Crosswalks: for converters as data of core, for everyone as SSSOM tables. */

import type { ExternalStandard, Mapping, Maps } from '@tip-standard/dictionary'
import { lensPoints } from '../lens-points.ts'
import { fieldId, header, type Model, type ResolvedList } from '../model.ts'
import { type CrosswalkRow, sssomTable } from './sssom.ts'

const targets = (mapping: Mapping): readonly string[] => (typeof mapping.to === 'string' ? [mapping.to] : mapping.to)

function rowsOf(subject: string, subjectLabel: string, maps: Maps | undefined): CrosswalkRow[] {
  return Object.entries(maps ?? {}).flatMap(([standard, mapping]) => {
    const objects = targets(mapping)
    return (objects.length === 0 ? [''] : objects).map((object) => ({
      subject,
      subjectLabel,
      standard,
      object,
      mapping,
    }))
  })
}

/** The external standards of crosswalks, by the names that mappings use. */
export const STANDARDS = {
  htcds: 'HTCDS 2.0, IOM, CC BY 4.0',
  ctdcA: 'CTDC Global k-anonymised data set, 2018',
  ctdcB: 'CTDC Global Synthetic data set, 2021',
  ctdcC: 'CTDC Victim-Perpetrator Synthetic data set, 2022',
  ctdcD: 'CTDC Global Synthetic data set, 2024',
  gbvims: 'GBVIMS / Primero',
  glotip: 'UNODC Global Report on Trafficking in Persons',
  eurostat: 'Eurostat crim_thb and 2011 guideline indicators',
  iccs: 'ICCS 1.0',
  ilo: 'ILO indicators',
  palermo: 'Palermo Protocol',
  fhir: 'HL7 FHIR and Gender Harmony',
  polaris: 'Polaris typology',
  dcat: 'DCAT 3',
} as const

/** The standards in which no code of a list of our own has an equivalent: all those that the list does not name. */
export const standardsWithout = ({ mappedTo = [] }: ResolvedList): ExternalStandard[] =>
  (Object.keys(STANDARDS) as ExternalStandard[]).filter((standard) => !mappedTo.includes(standard))

/** The standards whose codes core has, for converters. */
const isConverted = (standard: string): boolean => standard === 'htcds' || standard.startsWith('ctdc')

const readingsOf = (model: Model): string[] =>
  model.lists.flatMap(({ id: list, codes }) =>
    codes.flatMap(({ code, maps }) =>
      Object.entries(maps ?? {}).flatMap(([standard, { reads = [] }]) =>
        isConverted(standard) ? reads.map((from) => `  ${JSON.stringify({ standard, list, code, from })},`) : [],
      ),
    ),
  )

/** Codes with exactly one equivalent in GBVIMS. */
function gbvimsCodes({ lists }: Model): { [list: string]: { [code: string]: string } } {
  const byList = lists.map(({ id, codes }) => {
    const same = codes.flatMap(({ code, maps }) => {
      const mapping = maps?.gbvims
      return mapping?.relation === 'exact' && typeof mapping.to === 'string' ? [[code, mapping.to] as const] : []
    })
    return [id, Object.fromEntries(same)] as const
  })
  return Object.fromEntries(byList.filter(([, same]) => Object.keys(same).length > 0))
}

/** schemas/next/crosswalks/*.sssom.tsv, core/src/generated/crosswalks.ts, field-crosswalk.ts and gbvims-codes.ts */
export function emitCrosswalks(model: Model): Record<string, string> {
  const fields = model.entities.flatMap((entity) =>
    entity.fields.flatMap((field) => rowsOf(fieldId(entity, field), field.label, field.maps)),
  )
  const codes = model.lists.flatMap((list) =>
    list.codes.flatMap((code) => rowsOf(`${list.id}#${code.code}`, code.label, code.maps)),
  )
  const files: Record<string, string> = {}
  for (const [standard, title] of Object.entries(STANDARDS)) {
    const rows = [...fields, ...codes].filter((row) => row.standard === standard)
    if (rows.length > 0)
      files[`schemas/next/crosswalks/${standard}.sssom.tsv`] = sssomTable(standard, title, rows, model)
  }
  // The tables of IC-TIP are not available: every code of our own keeps a placeholder that data alone will fill in.
  const slots = model.lists
    .filter(({ isPublished }) => !isPublished)
    .flatMap(({ id, codes: own }) => own.map(({ code }) => `${id}\t${code}\t\t\tunmapped`))
  files['schemas/next/crosswalks/ic-tip.tsv'] =
    `${['code_list\tcode\tic_tip_code\tic_tip_version\tstatus', ...slots].join('\n')}\n`
  const data = codes
    .filter(
      ({ standard, subject }) =>
        isConverted(standard) || (standard === 'palermo' && subject.startsWith('meansOfControl#')),
    )
    .map(({ subject, standard, object, mapping }) => {
      const [list, code] = subject.split('#')
      return `  ${JSON.stringify({ standard, list, code, to: object, relation: mapping.relation })},`
    })
  files['packages/core/src/generated/crosswalks.ts'] =
    `${header('packages/dictionary/src/codelists')}import type { CrosswalkReading, CrosswalkRow } from '../model/info.ts'

/** Codes of HTCDS and CTDC (and the Palermo means of means of control) beside ours; \`relation\` is that of the foreign code to ours. */
export const crosswalk: readonly CrosswalkRow[] = [
${data.join('\n')}
]

/** Foreign terms that are read as one of our codes although no row states that they mean the same or less. */
export const crosswalkReadings: readonly CrosswalkReading[] = [
${readingsOf(model).join('\n')}
]
`
  const ofFields = fields
    .filter(({ object }) => object !== '')
    .map(({ subject, standard, object, mapping }) => {
      return `  ${JSON.stringify({ standard, field: subject, to: object, relation: mapping.relation })},`
    })
  files['packages/core/src/generated/field-crosswalk.ts'] =
    `${header('packages/dictionary/src/entities')}import type { FieldCrosswalkRow } from '../model/info.ts'

/** Fields of other standards beside ours; \`relation\` is that of the foreign field to ours. */
export const fieldCrosswalk: readonly FieldCrosswalkRow[] = [
${ofFields.join('\n')}
]
`
  files['packages/core/src/generated/gbvims-codes.ts'] = `${header('packages/dictionary/src/codelists')}
/** The codes of GBVIMS, as Primero has them, that mean the same as codes of ours, by list. */
export const gbvimsCodes: { readonly [list: string]: { readonly [code: string]: string } } = ${JSON.stringify(gbvimsCodes(model))}
`
  files['packages/core/src/generated/lens-points.ts'] = `${header('packages/codegen/src/lens-points.ts')}
/** What each point of the gender lens asks for, in a few words of English. */
export const lensPoints: { readonly [point: string]: string } = {
${Object.entries(lensPoints)
  .map(([point, name]) => `  ${point}: ${JSON.stringify(name)},`)
  .join('\n')}
}
`
  files['packages/core/src/generated/standards.ts'] = `${header('packages/codegen/src/emit/crosswalks.ts')}
/** The standards that crosswalks lead to, by the names that mappings use. */
export const standards = {
${Object.entries(STANDARDS)
  .map(([id, name]) => `  ${id}: ${JSON.stringify(name)},`)
  .join('\n')}
} as const
`
  return files
}
