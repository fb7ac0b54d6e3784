import { definePackage } from '../../tsup.base.ts'

/** What programs load apart from each other: a log needs no dictionaries. */
const parts = ['redaction/record-views', 'redaction/redact-text']

export default definePackage({
  entry: Object.fromEntries(parts.map((part) => [`parts/${part.slice(part.lastIndexOf('/') + 1)}`, `src/${part}.ts`])),
})
