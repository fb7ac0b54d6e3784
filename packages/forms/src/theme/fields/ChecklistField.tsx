'use client'

import type { FieldProps } from '@rjsf/utils'
import { type ReactNode, useContext, useId, useState } from 'react'
import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'
import { GoOnContext } from '../../surroundings/going-on.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { focusQuestion } from '../focus-question.ts'
import { AnswerButtons } from '../widgets/AnswerButtons.tsx'
import { describedBy, titleOf } from '../widgets/described-by.ts'
import { ChecklistLine, hasBelow } from './ChecklistLine.tsx'
import {
  type Entry,
  type Line,
  linesOf,
  openLines,
  type Word,
  withoutWordFor,
  withWord,
  withWordFor,
} from './checklist-lines.ts'
import { ThemeLines } from './ThemeLines.tsx'
import { themesOf } from './themes.ts'
import { WordSelect } from './WordSelect.tsx'

/** Entries as lines to tick, such as indicators: one press each; a line that is not ticked records nothing. */
export function ChecklistField(props: FieldProps): ReactNode {
  const { fieldPathId, schema, uiSchema = {}, formData, onChange, onBlur, rawErrors = [], disabled, readonly } = props
  const around = useSurroundings()
  const { text } = around
  const ui = uiSchema['ui:options']?.['checklist'] as ChecklistUi
  const id = fieldPathId.$id
  const entries: Entry[] = Array.isArray(formData) ? formData : []
  const isLocked = disabled === true || readonly === true
  const hint = `${id}__lines`
  const ids = describedBy({
    id,
    hasErrors: rawErrors.length > 0,
    hasDescription: Boolean(schema.description),
    hasHelp: Boolean(uiSchema['ui:help']),
  })
  const set = (next: Entry[]): void => onChange(next.length === 0 ? undefined : next, fieldPathId.path)
  const lines = linesOf(entries, ui)
  const isPlain = ui.state === undefined && !lines.some(({ index }) => index !== undefined && hasBelow(props, index))
  const [first] = lines
  if (useContext(GoOnContext) !== undefined && first !== undefined)
    return (
      <AnswerButtons
        id={id}
        name={String(uiSchema['ui:options']?.['name'] ?? schema.title ?? '')}
        choices={[{ value: true, label: first.label }]}
        value={first.index === undefined ? undefined : true}
        isLocked={isLocked}
        aria={{
          ...(rawErrors.length > 0 ? { 'aria-invalid': true } : {}),
          ...(ids === undefined ? {} : { 'aria-describedby': ids }),
        }}
        onChange={(value) => set(withWord(entries, first, value === true ? 'tick' : undefined, ui))}
        onBlur={() => onBlur(id, formData)}
      />
    )
  const themes = themesOf(lines, ui.list, around)
  const hasErrors = ({ index }: Line): boolean =>
    index !== undefined && (props.errorSchema as Record<number, unknown> | undefined)?.[index] !== undefined
  const listOf = (own: readonly Line[]): ReactNode => (
    <ul className={isPlain ? 'tip-lines tip-line-boxes' : 'tip-lines'}>
      {own.map((line) => (
        <ChecklistLine
          key={line.code ?? `other-${line.index}`}
          {...props}
          ui={ui}
          line={line}
          entry={line.index === undefined ? undefined : entries[line.index]}
          isLocked={isLocked}
          isWrong={rawErrors.length > 0}
          onWord={(word) => {
            set(withWord(entries, line, word, ui))
            // A line that is in no list goes with its entry.
            if (word === undefined && line.code === undefined) focusQuestion(id)
          }}
        />
      ))}
    </ul>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset with its legend is around it already
    <div
      role="group"
      aria-labelledby={titleOf(id)}
      aria-describedby={[ids, hint].filter(Boolean).join(' ')}
      {...(rawErrors.length > 0 ? { 'aria-invalid': true } : {})}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur(id, formData)
      }}
    >
      <p id={hint} className="tip-hint">
        {text(ui.state === undefined ? 'tickWhatApplies' : 'sayWhatIsKnown')}
      </p>
      {themes === undefined
        ? listOf(lines)
        : themes.map(({ title, lines: own }) => (
            <ThemeLines key={title} title={title} lines={own} hasErrors={own.some(hasErrors)}>
              {listOf}
            </ThemeLines>
          ))}
      {ui.state === undefined ? null : <OpenLines entries={entries} ui={ui} isLocked={isLocked} onSet={set} />}
    </div>
  )
}

type OpenLinesProps = { entries: Entry[]; ui: ChecklistUi; isLocked: boolean; onSet: (entries: Entry[]) => void }

/** Applies one answer to every open line, and undoes it. */
function OpenLines({ entries, ui, isLocked, onSet }: OpenLinesProps) {
  const { text, announce } = useSurroundings()
  const id = useId()
  const [word, setWord] = useState<Word>()
  /** The last answer, and the lines it was applied to. */
  const [said, setSaid] = useState<{ codes: string[]; word: Word }>()
  const without = said === undefined ? entries : withoutWordFor(entries, said.codes, said.word, ui)
  return (
    <div className="tip-open-lines">
      <label htmlFor={id}>{text('openLines')}</label>
      <WordSelect id={id} ui={ui} word={word} disabled={isLocked} onWord={setWord} />
      <button
        type="button"
        className="tip-button"
        disabled={isLocked}
        onClick={() => {
          if (word === undefined) return
          const codes = openLines(entries, ui)
          setSaid({ codes, word })
          onSet(withWordFor(entries, codes, word, ui))
          announce(text('openLinesSaid', { count: codes.length }))
        }}
      >
        {text('sayForOpenLines')}
      </button>
      {without.length < entries.length ? (
        <button
          type="button"
          className="tip-button tip-quiet"
          disabled={isLocked}
          onClick={() => {
            setSaid(undefined)
            onSet(without)
            announce(text('undone'))
            document.getElementById(id)?.focus()
          }}
        >
          {text('undo')}
        </button>
      ) : null}
    </div>
  )
}
