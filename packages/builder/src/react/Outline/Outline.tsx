'use client'

import { type KeyboardEvent, type ReactElement, useMemo } from 'react'
import { addGroup, addOwnQuestion, addPage, problemsOf } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { OutlinePart } from './OutlinePart.tsx'
import { outlineKeys } from './outline-keys.ts'
import { useDrag } from './use-drag.ts'

/**
 * The outline of the form: pages, groups and questions, which can be selected and moved with buttons, keys or by
 * dragging.
 */
export function Outline(): ReactElement {
  const builder = useBuilder()
  const { form, selected, run, texts, id } = builder
  const { say } = texts
  const drag = useDrag()
  const problems = useMemo(() => problemsOf(form), [form])
  return (
    <>
      <h2 id={`${id}-outline`}>{say('area.outline')}</h2>
      <div className="tb-row">
        <button type="button" className="tb-button" onClick={() => run(addPage(form, selected), { focus: 'title' })}>
          {say('outline.addPage')}
        </button>
        <button type="button" className="tb-button" onClick={() => run(addGroup(form, selected), { focus: 'title' })}>
          {say('outline.addGroup')}
        </button>
        <button
          type="button"
          className="tb-button"
          onClick={() => run(addOwnQuestion(form, selected), { focus: 'title' })}
        >
          {say('outline.addOwn')}
        </button>
      </div>
      {/* The keys of its buttons. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is used; keys reach them here */}
      <div onKeyDown={(event: KeyboardEvent<HTMLElement>) => outlineKeys(event, builder)}>
        <ol className="tb-parts tb-whole">
          <OutlinePart place={[]} drag={drag} problems={problems} />
        </ol>
      </div>
      {form.pages.length === 0 && <p className="tb-empty">{say('outline.empty')}</p>}
    </>
  )
}
