'use client'

import { type ReactNode, useEffect } from 'react'
import { useBuilder } from '../builder-context.ts'
import { saveFile } from '../Files/save-file.ts'
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

/** Whether the form is kept, and what can be done where it is not. */
function KeptState({ kept: { keeping, takeOther, keepThis, unread } }: { kept: KeptForm }): ReactNode {
  const { texts, announce } = useBuilder()
  const { say } = texts
  const said = say(`kept.${keeping}`)
  useEffect(() => {
    if (keeping !== 'kept') announce(said)
  }, [keeping, said, announce])
  return (
    <div className="tb-kept" data-keeping={keeping}>
      <span>{said}</span>
      {keeping === 'elsewhere' ? (
        <>
          <button type="button" className="tb-button" onClick={takeOther}>
            {say('kept.takeOther')}
          </button>
          <button type="button" className="tb-button" onClick={keepThis}>
            {say('kept.keepThis')}
          </button>
        </>
      ) : null}
      {keeping === 'unread' ? (
        <>
          <button
            type="button"
            className="tb-button"
            onClick={() => saveFile('form.json', `${unread() ?? ''}\n`, 'application/json')}
          >
            {say('kept.saveUnread')}
          </button>
          <button type="button" className="tb-button" onClick={keepThis}>
            {say('kept.keepThis')}
          </button>
        </>
      ) : null}
      {keeping === 'notKept' ? (
        <button type="button" className="tb-button" onClick={keepThis}>
          {say('kept.tryAgain')}
        </button>
      ) : null}
    </div>
  )
}
