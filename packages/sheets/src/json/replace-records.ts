import { createFinding, FileFindingError } from '../findings/findings.ts'
import { toUtf8 } from '../text/decode.ts'
import type { RecordBatch, SourceRecord } from './parse-record.ts'

/**
 * Passes a file of records on with some of them written differently: `read` is the reader of its layout, `change` gives
 * the new text of a record, or the one that it has. What is between the records stays as it is, also what is broken.
 * Throws a `FileFindingError` where the text of a record is not that of the file, as in one that is not UTF-8.
 */
export async function* replaceRecords(
  source: AsyncIterable<Uint8Array>,
  read: (source: AsyncIterable<Uint8Array>) => AsyncIterable<RecordBatch>,
  change: (record: SourceRecord) => string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** What was read and not passed on yet. */
  let text = ''
  async function* listened(): AsyncGenerator<Uint8Array> {
    for await (const chunk of toUtf8(source, () => {})) {
      text += decoder.decode(chunk, { stream: true })
      yield chunk
    }
    text += decoder.decode()
  }
  for await (const { records } of read(listened()))
    for (const record of records) {
      const start = text.indexOf(record.text)
      if (start === -1) throw new FileFindingError(createFinding('encodingGuessed', record.at))
      yield text.slice(0, start) + change(record)
      text = text.slice(start + record.text.length)
    }
  yield text
}
