import { readAttribute, readPrefixedAttribute, toLocalName, toXmlText, XmlError } from '../xml/xml.ts'
import { type FindingsSheetWords, toFindingsName } from './findings-sheet.ts'
import { findPart } from './parts.ts'
import { appendInside, applyEdits, type Edit, findElements, setAttributes, toPrefix } from './patch-xml.ts'
import type { Workbook } from './workbook.ts'

/** A part that is added to a package, and the relation to it. */
export type AddedPart = { id: string; part: string; kind: 'worksheet' | 'styles' | 'comments' | 'vmlDrawing' }

/** Finds an unused name for a part of the package. */
export function toFreeName(
  workbook: Workbook,
  stem: string,
  ending = 'xml',
  taken: ReadonlySet<string> = new Set(),
): string {
  let number = 1
  while (findPart(workbook.source, `${stem}${number}.${ending}`) || taken.has(`${stem}${number}.${ending}`)) number++
  return `${stem}${number}.${ending}`
}

/** A relation id that no other part of the workbook uses; a workbook that was marked before already has ours. */
export function toRelationId(relations: string): string {
  let number = 1
  while (relations.includes(`rIdTip${number}`)) number++
  return `rIdTip${number}`
}

/** Adds a sheet before the others to the workbook part and makes it open first; increments every index of sheets. */
export function addFirstSheet(text: string, words: FindingsSheetWords, relationId: string): string {
  const elements = findElements(text)
  const sheets = elements.filter((element) => element.depth === 2 && toLocalName(element.name) === 'sheet')
  const [first] = sheets
  if (!first) throw new XmlError()
  const names = sheets.map((sheet) => readAttribute(sheet.attributes, 'name') ?? '')
  const ids = sheets.map((sheet) => Number(readAttribute(sheet.attributes, 'sheetId')) || 0)
  const id = ids.reduce((most, one) => Math.max(most, one), 0) + 1
  const prefixed = /([\w.-]+):id\s*=/.exec(first.attributes)?.[1]
  if (!prefixed || readPrefixedAttribute(first.attributes, 'id') === undefined) throw new XmlError()
  const sheet = `<${toPrefix(first.name)}sheet name="${toXmlText(toFindingsName(words, names))}" sheetId="${id}" ${prefixed}:id="${relationId}"/>`
  const edits: Edit[] = [{ start: first.start, end: first.start, text: sheet }]
  for (const { name, attributes, start, openEnd, isEmpty } of elements) {
    const changed = toCountedOn(toLocalName(name), attributes)
    if (changed !== undefined)
      edits.push({ start, end: openEnd, text: `<${name}${setAttributes(attributes, changed)}${isEmpty ? '/>' : '>'}` })
  }
  return applyEdits(text, edits)
}

/** The attributes that refer to sheets by index: names that belong to one sheet, and the active sheet. */
function toCountedOn(element: string, attributes: string): Record<string, number | undefined> | undefined {
  const owner = element === 'definedName' ? readAttribute(attributes, 'localSheetId') : undefined
  if (owner !== undefined) return { localSheetId: Number(owner) + 1 }
  const isView = element === 'workbookView'
  const hasView = ['activeTab', 'firstSheet'].some((name) => readAttribute(attributes, name) !== undefined)
  return isView && hasView ? { activeTab: undefined, firstSheet: undefined } : undefined
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * The path from a part to another in a neighbouring folder, as spreadsheet programs write it; some programs support no
 * other form.
 */
function toTarget(from: string, part: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), part.split('/')]
  const shared = folders.findIndex((name, index) => target[index] !== name)
  const common = shared === -1 ? folders.length : shared
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}

/** Adds relations to the list of a part, creating the list if there is none. */
export function addRelations(
  text: string | undefined,
  from: string,
  added: readonly AddedPart[],
  namespace: string,
): string {
  const known = text ?? `<Relationships xmlns="${packageRelations}"></Relationships>`
  const [root] = findElements(known)
  if (!root) throw new XmlError()
  const links = added.map(
    ({ id, part, kind }) =>
      `<${toPrefix(root.name)}Relationship Id="${id}" Type="${namespace}/${kind}" Target="${toTarget(from, part)}"/>`,
  )
  return applyEdits(known, [appendInside(known, root, links.join(''))])
}

/** Adds the content types of new parts to the list. */
export function addContentTypes(text: string, added: readonly AddedPart[]): string {
  const elements = findElements(text)
  const [root] = elements
  if (!root) throw new XmlError()
  const prefix = toPrefix(root.name)
  const hasVml = elements.some(
    ({ name, attributes }) =>
      toLocalName(name) === 'Default' && readAttribute(attributes, 'Extension')?.toLowerCase() === 'vml',
  )
  const needsVml = !hasVml && added.some(({ kind }) => kind === 'vmlDrawing')
  const types = added.flatMap(({ part, kind }) =>
    kind === 'vmlDrawing'
      ? []
      : [
          `<${prefix}Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
        ],
  )
  const vml = needsVml
    ? `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`
    : ''
  return applyEdits(text, [appendInside(text, root, vml + types.join(''))])
}
