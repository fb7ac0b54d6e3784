import { joinBytes } from '../text/bytes.ts'
import { packParts } from '../zip/zip.ts'

/** The parts of a hand-written workbook for tests; each sheet is the XML inside `<worksheet>`. */
export type FixtureWorkbook = {
  sheets: { name: string; state?: string; xml: string }[]
  strings?: string
  styles?: string
  workbookProperties?: string
  parts?: Record<string, string>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Packs any parts into a zip; for tests. */
export function packFixture(parts: Record<string, string>): Uint8Array {
  return joinBytes([...packParts(Object.entries(parts).map(([name, text]) => [name, [text]]))])
}

/**
 * Writes a workbook from raw XML, so that tests can include content that no spreadsheet program would write; for tests.
 */
export function buildWorkbook(fixture: FixtureWorkbook): Uint8Array {
  const { sheets, strings, styles, workbookProperties = '', parts = {} } = fixture
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  if (strings !== undefined)
    links.push(`<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`)
  if (styles !== undefined) links.push(`<Relationship Id="rIdY" Type="${relations}/styles" Target="styles.xml"/>`)
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbookProperties}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${links.join('')}</Relationships>`,
  }
  if (strings !== undefined) all['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`
  if (styles !== undefined) all['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`
  for (const [index, { xml }] of sheets.entries())
    all[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`
  return packFixture({ ...all, ...parts })
}
