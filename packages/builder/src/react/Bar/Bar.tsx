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
  const { form, ready, texts, options, history, undo, redo } = builder
  const { say, sayCount } = texts
  const [shown, setShown] = useState<'files' | 'help'>()
  const problems = useMemo(() => problemsOf(form), [form])
  const { questions, minutes } = durationOf(ready)
  const close = (): void => setShown(undefined)
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
        <button type="button" className="tb-button" aria-disabled={history.done.length === 0} onClick={undo}>
          {say('bar.undo')}
        </button>
        <button type="button" className="tb-button" aria-disabled={history.undone.length === 0} onClick={redo}>
          {say('bar.redo')}
        </button>
        <button type="button" className="tb-button" onClick={() => setShown('files')}>
          {say('bar.files')}
        </button>
        <button type="button" className="tb-button" onClick={() => setShown('help')}>
          {say('bar.help')}
        </button>
        {children}
      </div>
      {shown === 'files' && <Files onClose={close} />}
      {shown === 'help' && <Help onClose={close} />}
    </header>
  )
}
