import { readJson, readNdjson, replaceRecords } from '@tip-standard/sheets'
import { applyEdits, modify } from 'jsonc-parser'
import type { Correction, ValueSpot } from '../work/protocol.ts'

type ValueCorrection = Extract<Correction, ValueSpot>

/**
 * A value as written to the file: a number or boolean if the field has one and the text is one. An empty text removes
 * the value.
 */
function written({ as, text }: ValueCorrection): string | number | boolean | undefined {
  if (text === '') return undefined
  if (as === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return as === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

/** Removals from a list come last, from its end, because positions in a list count from its beginning. */
function inOrder(corrections: readonly ValueCorrection[]): ValueCorrection[] {
  const index = ({ path }: ValueCorrection): number => Number(path.at(-1))
  const taken = corrections.filter(({ text }) => text === '').sort((a, b) => index(b) - index(a))
  return [...corrections.filter(({ text }) => text !== ''), ...taken]
}

/** A file of records, as text, with its corrections; every other character stays. */
export function correctedRecords(
  chunks: AsyncIterable<Uint8Array>,
  kind: ValueSpot['kind'],
  corrections: readonly ValueCorrection[],
): AsyncIterable<string> {
  const byRecord = new Map<number | undefined, ValueCorrection[]>()
  for (const one of inOrder(corrections)) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one])
  const read = kind === 'JSON' ? readJson : readNdjson
  return replaceRecords(
    chunks,
    (source) => read(source, { checkDuplicateKeys: false }),
    ({ text, at }) =>
      (byRecord.get(at.record) ?? []).reduce(
        (before, one) => applyEdits(before, modify(before, [...one.path], written(one), {})),
        text,
      ),
  )
}
