/** Hands a record to the browser as a file of one line of NDJSON; the name of the file reveals nothing about a person. */
export function downloadRecord(record: object): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(record)}\n`], { type: 'application/x-ndjson' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'record.ndjson'
  link.click()
  URL.revokeObjectURL(url)
}
