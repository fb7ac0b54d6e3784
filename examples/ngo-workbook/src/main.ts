/** An NGO has a filled HTCDS workbook: import it, separate identities from case records, and check them. */

import { sampleRecords } from '@tip-standard/cli/sample'
import { toMessage, toPathText, toPlaceText, validate } from '@tip-standard/core'
import { exchangeCatalogue, fromHtcds, readHtcdsWorkbook, writeHtcdsWorkbook } from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'

// A filled workbook of synthetic people; a real one would be read from a file.
const { bytes: workbook } = writeHtcdsWorkbook(Array.from(sampleRecords(12, 3), withinCustody), {
  identities: [{ standardVersion: '1.0-rc.2', personId: 'v-1', firstName: 'Synthetic', secondName: 'Person' }],
})

const read = readHtcdsWorkbook(workbook)
if (!read.ok) throw new Error('This is not a workbook in an HTCDS layout.')
const { records, identities, findings, losses } = fromHtcds(read.rows, {
  sheet: read.sheet,
  dateSystem: read.dateSystem,
  reportingEntity: { id: 'ngo-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], retainUntil: '2035-12-31' },
})
console.log(
  `${records.length} case records without names, ${identities.length} identity records to be kept in another store`,
)

for (const finding of findings.slice(0, 5))
  console.log(`${toPlaceText(finding.at)}: ${exchangeCatalogue.english.say(finding)}`)
for (const { field, kind, count } of losses) console.log(`not carried over: ${field} (${kind}, ${count} times)`)

const rules = new Map<string, number>()
for (const record of records) {
  const result = validate(record)
  for (const finding of result.ok ? result.warnings : result.findings) {
    const text = `${finding.severity}: ${toMessage(finding)} (${toPathText(finding.at.path.filter((step) => typeof step === 'string'))})`
    rules.set(text, (rules.get(text) ?? 0) + 1)
  }
}
for (const [text, count] of rules) console.log(`${count} × ${text}`)
