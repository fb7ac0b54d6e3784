/** One page per code list; for long lists, only their description and source. */

import { fieldId, type Model, type ResolvedList, toKebab } from '../../model.ts'
import { STANDARDS, standardsWithout } from '../crosswalks.ts'
import { anchor, code, deprecation, link, page, plain, table } from './markdown.ts'
import { lensLinks, mappingLines, sourceLink } from './words.ts'

const UP = '../'

function usedBy(list: ResolvedList, model: Model): string {
  if (list.id === 'absentReason') return 'Used by `absent` of every entry.'
  const fields = model.entities.flatMap((entity) =>
    entity.fields
      .filter(({ type }) => (type.kind === 'code' || type.kind === 'codes') && type.list.id === list.id)
      .map((field) => link(code(fieldId(entity, field)), `${UP}entities/${toKebab(entity.id)}.md#${field.name}`)),
  )
  return `Used by ${fields.join(', ')}.`
}

function bounds({ min, max }: { min?: number; max?: number }): string {
  if (min === undefined && max === undefined) return ''
  return max === undefined ? `${min} and over` : `${min ?? 0} to ${max}`
}

function codeTable(list: ResolvedList): string {
  const has = (test: (item: ResolvedList['codes'][number]) => boolean): boolean => list.codes.some(test)
  const columns: [string, (item: ResolvedList['codes'][number]) => string, boolean][] = [
    ['Code', (item) => `${anchor(item.code)}${code(item.code)}`, true],
    ['Label', (item) => plain(item.label), true],
    ['Meaning', (item) => plain(item.definition ?? ''), has(({ definition }) => definition !== undefined)],
    [
      'Belongs to',
      (item) => (item.parent === undefined ? '' : code(item.parent)),
      has(({ parent }) => parent !== undefined),
    ],
    ['Bounds', bounds, has(({ min, max }) => min !== undefined || max !== undefined)],
    ['Elsewhere', (item) => mappingLines(item.maps).join('<br>'), has(({ maps }) => maps !== undefined)],
    [
      'Deprecated',
      (item) => (item.deprecated === undefined ? '' : deprecation(item.deprecated)),
      has(({ deprecated }) => deprecated !== undefined),
    ],
  ]
  const shown = columns.filter(([, , isShown]) => isShown)
  return table(
    shown.map(([title]) => title),
    list.codes.map((item) => shown.map(([, cell]) => cell(item))),
  )
}

/** The standards in which no code of the list has an equivalent. */
function nowhereIn(list: ResolvedList): string {
  const without = list.isPublished ? [] : standardsWithout(list).map((standard) => plain(STANDARDS[standard]))
  return without.length === 0 ? '' : `No code of the list has a counterpart in: ${without.join('; ')}.`
}

/** docs/reference/code-lists/*.md */
export function codeListPage(list: ResolvedList, model: Model): string {
  const csv = link('CSV', `../../../schemas/next/code-lists/${toKebab(list.id)}.csv`)
  const origin =
    list.readFrom === undefined ? '' : `The list is taken over from the npm package ${code(list.readFrom)}.`
  return page(
    `${plain(list.title)} (${code(list.id)})`,
    plain(list.definition),
    `Sources: ${list.sources.map((id) => sourceLink(id, model, UP)).join('; ')}.`,
    list.lens === undefined ? '' : `Gender lens: ${lensLinks(list.lens, UP)}.`,
    usedBy(list, model),
    `${list.codes.length} codes, as ${csv}. ${origin}`.trim(),
    list.isLong ? '' : codeTable(list),
    nowhereIn(list),
  )
}
