'use client'

import { saveFile } from '@tip-standard/forms/save-file'
import { type ReactNode, useEffect, useRef } from 'react'
import { useBuilder } from '../builder-context.ts'
import { FormBuilder, type FormBuilderProps } from '../FormBuilder/FormBuilder.tsx'
import { type KeptForm, useKeptForm } from './use-kept-form.ts'

/** Props of `KeptFormBuilder`. */
export type KeptFormBuilderProps = Omit<FormBuilderProps, 'value' | 'onChange'> & {
  /** The name under which the form is kept in `localStorage`; `form-builder` if left out. */
  storageName?: string
  /** Called with the form after every change. */
  onChange?: FormBuilderProps['onChange']
}

/**
 * The form builder, which keeps its form on the device: reloading the page loses nothing. Two tabs never overwrite
 * each other without asking.
 */
export function KeptFormBuilder({
  storageName = 'form-builder',
  onChange,
  children,
  ...own
}: KeptFormBuilderProps): ReactNode {
  const kept = useKeptForm(storageName)
  return (
    <FormBuilder
      {...own}
      value={kept.form}
      onChange={(form) => {
        kept.setForm(form)
        onChange?.(form)
      }}
    >
      <KeptState kept={kept} />
      {children}
    </FormBuilder>
  )
}

/** What the button that writes this form over the one that is kept is called. */
const keepLabels = {
  elsewhere: 'kept.keepThis',
  unread: 'kept.replaceUnread',
  notKept: 'kept.tryAgain',
} as const

/** Whether the form is kept, and what can be done where it is not. */
function KeptState({ kept: { keeping, otherVersion, watch, keepThis, unread } }: { kept: KeptForm }): ReactNode {
  const { texts, announce, open, follow } = useBuilder()
  const { say } = texts
  const state = useRef<HTMLSpanElement>(null)
  const said = say(`kept.${keeping}`)
  useEffect(() => {
    if (keeping !== 'kept') announce(said)
  }, [keeping, said, announce])
  useEffect(() => watch(follow), [watch, follow])
  /** A button, and the focus on what comes of it: the button goes. */
  const button = (label: string, act: () => void): ReactNode => (
    <button
      type="button"
      className="tb-button"
      onClick={() => {
        state.current?.focus()
        act()
      }}
    >
      {label}
    </button>
  )
  const showOther = (): void => {
    const other = otherVersion()
    // As a command, so that what was here can be brought back.
    if (other !== undefined) open(other)
  }
  return (
    <div className="tb-kept" data-keeping={keeping}>
      <span ref={state} tabIndex={-1}>
        {said}
      </span>
      {keeping === 'elsewhere' ? button(say('kept.takeOther'), showOther) : null}
      {keeping === 'unread' ? (
        <button
          type="button"
          className="tb-button"
          onClick={() => saveFile('form.json', new Blob([`${unread() ?? ''}\n`], { type: 'application/json' }))}
        >
          {say('kept.saveUnread')}
        </button>
      ) : null}
      {keeping === 'kept' ? null : button(say(keepLabels[keeping]), keepThis)}
    </div>
  )
}
