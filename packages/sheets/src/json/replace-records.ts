import { createFinding, FileFindingError } from '../findings/findings.ts'
import { toUtf8 } from '../text/decode.ts'
import type { RecordBatch, SourceRecord } from './parse-record.ts'

/**
 * Copies a file of records with changes to some of them: `read` is the reader for its layout, `change` returns the new
 * text of a record, or its current one. Everything between the records stays unchanged, even if broken. Throws a
 * `FileFindingError` if the text of a record differs from that of the file, as in a file that is not UTF-8.
 */
export async function* replaceRecords(
  source: AsyncIterable<Uint8Array>,
  read: (source: AsyncIterable<Uint8Array>) => AsyncIterable<RecordBatch>,
  change: (record: SourceRecord) => string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** The text that was read and not yet passed on. */
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
