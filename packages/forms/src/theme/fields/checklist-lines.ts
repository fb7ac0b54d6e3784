import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'

/** An entry in the data of RJSF. */
export type Entry = { [key: string]: unknown }

/** A line: its label, and its current entry, if any. */
export type Line = { code: string | undefined; label: string; index: number | undefined }

/**
 * The lines of a list, in its order, each with its entry; below them entries that are none of its lines, or a line again: nothing
 * that is in the record is hidden.
 */
export function linesOf(entries: readonly Entry[], { line, lines }: ChecklistUi): Line[] {
  const taken = new Set<number>()
  const listed = lines.map(({ code, label }): Line => {
    const at = entries.findIndex((entry) => entry[line] === code)
    if (at !== -1) taken.add(at)
    return { code, label, index: at === -1 ? undefined : at }
  })
  const others = entries.flatMap((entry, index): Line[] => {
    if (taken.has(index)) return []
    const code = entry[line]
    const label = lines.find((one) => one.code === code)?.label ?? (typeof code === 'string' ? code : '–')
    return [{ code: undefined, label, index }]
  })
  return [...listed, ...others]
}

/** The choices beside the tick of a line: another state, or a reason why nothing is known. */
export type Word = { kind: 'state' | 'reason'; code: string }

const sayingOf = ({ line, state }: ChecklistUi, code: unknown, word: Word | 'tick'): Entry => {
  if (state === undefined) return { [line]: code }
  if (word === 'tick') return { [line]: code, [state.key]: state.sayings[0]?.code }
  return { [line]: code, [word.kind === 'state' ? state.key : state.reason]: word.code }
}

/** Whether a line is ticked: its entry exists and has the first of the possible states. */
export function isTicked(entry: Entry | undefined, { state }: ChecklistUi): boolean {
  return entry !== undefined && (state === undefined || entry[state.key] === state.sayings[0]?.code)
}

/** Sets the state of a line in the entries, or removes its entry with `undefined`. */
export function withWord(
  entries: readonly Entry[],
  { index, code }: Line,
  word: Word | 'tick' | undefined,
  ui: ChecklistUi,
): Entry[] {
  if (index === undefined) return word === undefined ? [...entries] : [...entries, sayingOf(ui, code, word)]
  if (word === undefined) return entries.toSpliced(index, 1)
  const { [ui.state?.key ?? '']: _state, [ui.state?.reason ?? '']: _reason, ...kept } = entries[index] ?? {}
  return entries.with(index, { ...kept, ...sayingOf(ui, entries[index]?.[ui.line], word) })
}

/** Lists the lines without an entry. */
export function openLines(entries: readonly Entry[], ui: ChecklistUi): string[] {
  return linesOf(entries, ui).flatMap(({ code, index }) => (code !== undefined && index === undefined ? [code] : []))
}

/** Sets the same state for some lines that had none. */
export function withWordFor(entries: readonly Entry[], codes: readonly string[], word: Word, ui: ChecklistUi): Entry[] {
  return [...entries, ...codes.map((code) => sayingOf(ui, code, word))]
}

/** Removes the entries of some lines that still have that state; lines changed since then stay. */
export function withoutWordFor(
  entries: readonly Entry[],
  codes: readonly string[],
  word: Word,
  { line, state }: ChecklistUi,
): Entry[] {
  const key = word.kind === 'state' ? state?.key : state?.reason
  return entries.filter((entry) => !(codes.includes(String(entry[line])) && entry[key ?? ''] === word.code))
}
