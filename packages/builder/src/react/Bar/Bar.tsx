'use client'

import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { problemsOf } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { durationOf } from '../durations.ts'
import { Files } from '../Files/Files.tsx'
import { Help } from '../Help/Help.tsx'
import { partName } from '../part-name.ts'

/** The bar that is always shown: name and progress of the form, undo and redo, files, help. */
export function Bar({ children }: { children?: ReactNode }): ReactElement {
  const builder = useBuilder()
  const { form, texts, options, history, undo, redo, id } = builder
  const { say, sayCount } = texts
  const [shown, setShown] = useState<'files' | 'help'>()
  // Only on a phone, where rarely used controls would leave no room for the form.
  const [isOpen, setOpen] = useState(false)
  const problems = useMemo(() => problemsOf(form), [form])
  const { questions, minutes } = durationOf(builder)
  const close = (): void => setShown(undefined)
  const showForm = (): void => {
    close()
    setOpen(false)
  }
  return (
    <header className="tb-bar">
      <div className="tb-bar-name">
        <p className="tb-kind">{say('builder')}</p>
        <h1>{partName(form, [], { texts, options })}</h1>
      </div>
      <p className="tb-bar-state" data-state={problems.length === 0 ? 'ready' : 'open'}>
        {sayCount('bar.questions', questions)}
        {questions > 0 && `, ${sayCount('bar.minutes', minutes)}`}
        {' · '}
        <strong>{problems.length === 0 ? say('bar.finished') : sayCount('bar.toDo', problems.length)}</strong>
      </p>
      <div className="tb-bar-buttons">
        <button type="button" className="tb-button tb-step" aria-disabled={history.done.length === 0} onClick={undo}>
          <StepIcon path="M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 10H8" />
          <span>{say('bar.undo')}</span>
        </button>
        <button type="button" className="tb-button tb-step" aria-disabled={history.undone.length === 0} onClick={redo}>
          <StepIcon path="m13 4 4 4-4 4m4-4H8a5 5 0 0 0 0 10h4" />
          <span>{say('bar.redo')}</span>
        </button>
        <button
          type="button"
          className="tb-button tb-more"
          aria-expanded={isOpen}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!isOpen)}
        >
          {say('bar.more')}
        </button>
      </div>
      <div id={`${id}-more`} className="tb-bar-more" data-open={isOpen || undefined}>
        <button type="button" className="tb-button" onClick={() => setShown('files')}>
          {say('bar.files')}
        </button>
        <button type="button" className="tb-button" onClick={() => setShown('help')}>
          {say('bar.help')}
        </button>
        {children}
      </div>
      {shown === 'files' && <Files onClose={close} onOpened={showForm} />}
      {shown === 'help' && <Help onClose={close} />}
    </header>
  )
}

/** An arrow to the left or right, shown instead of the word where there is little room. */
const StepIcon = ({ path }: { path: string }): ReactElement => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
