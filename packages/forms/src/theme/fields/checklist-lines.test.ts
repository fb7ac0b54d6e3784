import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'
import {
  type Entry,
  isTicked,
  linesOf,
  openLines,
  type Word,
  withoutWordFor,
  withWord,
  withWordFor,
} from './checklist-lines.ts'

const saying = (code: string) => ({ code, label: code.toUpperCase() })
const lines = ['a', 'b', 'c', 'd'].map(saying)
const plain: ChecklistUi = { line: 'line', list: '', lines }
const stated: ChecklistUi = {
  ...plain,
  state: {
    key: 'state',
    reason: 'state_reason',
    name: 'State',
    sayings: ['yes', 'no'].map(saying),
    reasons: ['unknown', 'refused'].map(saying),
  },
}

const anyWord: fc.Arbitrary<Word> = fc.constantFrom(
  { kind: 'state', code: 'no' },
  { kind: 'reason', code: 'unknown' },
  { kind: 'reason', code: 'refused' },
)
/** Entries as a record may hold them: lines, the same line twice, codes of no line, none at all, answers below. */
const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record(
      {
        line: fc.constantFrom('a', 'b', 'c', 'd', 'z'),
        state: fc.constantFrom('yes', 'no', 'strange'),
        below: fc.constantFrom('x', 'y'),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 6 },
  )
  .map((entries) => entries.map((entry, index) => ({ ...entry, _entry: index })))
const anyUi = fc.constantFrom(plain, stated)
const setup = { numRuns: 300 }

describe('lines to tick', () => {
  it('show every entry once, and every line of the list in its order', () => {
    fc.assert(
      fc.property(anyEntries, anyUi, (entries, ui) => {
        const all = linesOf(entries, ui)
        const shown = all.flatMap(({ index }) => (index === undefined ? [] : [index]))
        expect(shown.toSorted()).toEqual([...entries.keys()])
        expect(all.slice(0, 4).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd'])
      }),
      setup,
    )
  })

  it('are ticked and unticked without a trace, and change no other entry', () => {
    fc.assert(
      fc.property(anyEntries, anyUi, fc.nat(), (entries, ui, pick) => {
        const open = linesOf(entries, ui).filter(({ index }) => index === undefined)
        const line = open[pick % Math.max(1, open.length)]
        if (line === undefined) return
        const ticked = withWord(entries, line, 'tick', ui)
        expect(ticked.slice(0, -1)).toEqual(entries)
        expect(isTicked(ticked.at(-1), ui)).toBe(true)
        const again = linesOf(ticked, ui).find(({ code }) => code === line.code)
        expect(again && withWord(ticked, again, undefined, ui)).toEqual(entries)
      }),
      setup,
    )
  })

  it('are answered by another state, or by a reason, as well', () => {
    fc.assert(
      fc.property(anyEntries, anyWord, fc.nat(), (entries, word, pick) => {
        const open = linesOf(entries, stated).filter(({ index }) => index === undefined)
        const line = open[pick % Math.max(1, open.length)]
        if (line === undefined) return
        const key = word.kind === 'state' ? 'state' : 'state_reason'
        expect(withWord(entries, line, word, stated)).toEqual([...entries, { line: line.code, [key]: word.code }])
        expect(withWord(entries, line, undefined, stated)).toEqual(entries)
      }),
      setup,
    )
  })

  it('keep the answers below them when the state or the reason changes; they never have both', () => {
    fc.assert(
      fc.property(anyEntries, anyWord, fc.nat(), (entries, word, pick) => {
        const said = linesOf(entries, stated).filter(({ index }) => index !== undefined)
        const line = said[pick % Math.max(1, said.length)]
        if (line?.index === undefined) return
        const changed = withWord(entries, line, word, stated)
        const { state, state_reason: reason, ...kept } = changed[line.index] ?? {}
        const { state: _before, ...held } = entries[line.index] ?? {}
        expect({ ...kept, line: kept['line'] }).toEqual({ ...held, line: held['line'] })
        expect([state, reason]).toEqual(word.kind === 'state' ? [word.code, undefined] : [undefined, word.code])
        expect(changed.toSpliced(line.index, 1)).toEqual(entries.toSpliced(line.index, 1))
      }),
      setup,
    )
  })

  it('that are open get one answer together; undoing it leaves what was ticked since', () => {
    fc.assert(
      fc.property(anyEntries, anyWord, fc.nat(), (entries, word, pick) => {
        const codes = openLines(entries, stated)
        const said = withWordFor(entries, codes, word, stated)
        expect(openLines(said, stated)).toEqual([])
        expect(withoutWordFor(said, codes, word, stated)).toEqual(entries)
        const line = linesOf(said, stated).find(({ code }) => code === codes[pick % Math.max(1, codes.length)])
        if (line === undefined || codes.length === 0) return
        const since = withWord(said, line, 'tick', stated)
        const left = withoutWordFor(since, codes, word, stated)
        expect(left.slice(0, entries.length)).toEqual(entries)
        expect(left.slice(entries.length).map((entry) => [entry['line'], entry['state']])).toEqual([[line.code, 'yes']])
      }),
      setup,
    )
  })
})
