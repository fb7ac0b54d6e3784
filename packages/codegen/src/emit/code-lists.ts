/** Code lists for every language: one CSV per list for spreadsheets, one JSON file for programs. */

import type { Code, Deprecation, ExternalStandard } from '@tip-standard/dictionary'
import { toCsv } from '../csv.ts'
import { dataHead, toJsonRows } from '../json-text.ts'
import { type Model, type ResolvedList, toKebab } from '../model.ts'
import { standardsWithout } from './crosswalks.ts'

const standardsOf = (list: ResolvedList): ExternalStandard[] => [
  ...new Set(list.codes.flatMap(({ maps }) => Object.keys(maps ?? {}) as ExternalStandard[])),
]

const targetsOf = (code: Code, standard: ExternalStandard): string => {
  const to = code.maps?.[standard]?.to ?? []
  return typeof to === 'string' ? to : to.join('|')
}

const deprecationText = ({ since, reason, use }: Deprecation): string =>
  `${since}: ${reason}${use === undefined ? '' : ` Use ${use}.`}`

function emitCsv(list: ResolvedList): string {
  const standards = standardsOf(list).sort()
  const header = ['code', 'label', 'definition', 'parent', 'min', 'max', 'deprecated']
  const rows = list.codes.map((code) => [
    code.code,
    code.label,
    code.definition ?? '',
    code.parent ?? '',
    String(code.min ?? ''),
    String(code.max ?? ''),
    code.deprecated === undefined ? '' : deprecationText(code.deprecated),
    ...standards.flatMap((standard) => [targetsOf(code, standard), code.maps?.[standard]?.relation ?? '']),
  ])
  return toCsv([...header, ...standards.flatMap((standard) => [standard, `${standard}Relation`])], rows)
}

/** A placeholder for a code in IC-TIP, whose tables are not available: once they are, data alone fills it in. */
const icTip = { code: null, version: null, status: 'unmapped' } as const

function emitJson(model: Model): string {
  const lists = model.lists.map((list) => {
    const { id, title, definition, sources, lens, codes, isPublished } = list
    const none = isPublished ? {} : { none: standardsWithout(list) }
    const about = { id, title, definition, sources, ...(lens === undefined ? {} : { lens }), isPublished, ...none }
    const rows = isPublished ? codes : codes.map((code) => ({ ...code, icTip }))
    return ` ${JSON.stringify(about).slice(0, -1)},"codes":${toJsonRows(rows, ' ')}}`
  })
  const head = dataHead(
    model.version,
    'Every code list; `isPublished` lists are taken over from a published one. `none` names the standards in which no code of the list has a counterpart.',
  )
  const members = Object.entries(head).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n${members.join(',\n')},\n "codeLists": [\n${lists.join(',\n')}\n ]\n}\n`
}

/** schemas/next/code-lists/*.csv and schemas/next/code-lists.json */
export function emitCodeLists(model: Model): Record<string, string> {
  const files: Record<string, string> = { 'schemas/next/code-lists.json': emitJson(model) }
  for (const list of model.lists) files[`schemas/next/code-lists/${toKebab(list.id)}.csv`] = emitCsv(list)
  return files
}
