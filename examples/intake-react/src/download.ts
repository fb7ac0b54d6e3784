import { saveFile } from '@tip-standard/forms/save-file'

/** Hands a record to the browser as a file of one line of NDJSON; the name of the file reveals nothing about a person. */
export function downloadRecord(record: object): void {
  saveFile('record.ndjson', new Blob([`${JSON.stringify(record)}\n`], { type: 'application/x-ndjson' }))
}
