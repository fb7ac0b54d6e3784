import type { DeskFile, ReadOptions } from '../../../data-desk/src/work/protocol.ts'

let last = 0

/** A file as it is on the desk. */
export const deskFile = (
  name: string,
  content: string | Uint8Array = '',
  more: { options?: ReadOptions; corrections?: DeskFile['corrections'] } = {},
): DeskFile => ({
  id: ++last,
  file: new File([content as BlobPart], name),
  options: more.options ?? {},
  corrections: more.corrections ?? [],
})

/** Records as lines of NDJSON. */
export const linesOf = (records: readonly unknown[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')
