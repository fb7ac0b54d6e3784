/** The code lists as tables, for both databases. */

import type { Model, ResolvedList } from '../../model.ts'
import { codeTable } from './layout.ts'
import { text } from './names.ts'

const value = (one: string | number | undefined): string =>
  one === undefined ? 'null' : typeof one === 'number' ? String(one) : text(one)

function listText(list: ResolvedList): string {
  const hasBounds = list.codes.some(({ min, max }) => min !== undefined || max !== undefined)
  const columns = [
    'code text primary key',
    'label text not null',
    'parent text',
    ...(hasBounds ? ['min integer', 'max integer'] : []),
    'is_deprecated boolean not null',
  ]
  const rows = list.codes.map(({ code, label, parent, min, max, deprecated }) => {
    const bounds = hasBounds ? [value(min), value(max)] : []
    return `  (${[value(code), value(label), value(parent), ...bounds, String(deprecated !== undefined)].join(', ')})`
  })
  const name = codeTable(list.id)
  return `-- ${list.title}: ${list.definition}\ncreate table ${name} (\n  ${columns.join(',\n  ')}\n);\ninsert into ${name} values\n${rows.join(',\n')};\n`
}

/** The statements that create and fill a table for every code list. */
export const codeListsText = ({ lists }: Model): string => lists.map(listText).join('\n')
