import { useForm } from '@tanstack/react-form'
import { invented } from '../invented.ts'
import type { Keep } from '../keep.ts'
import { type CasePage, casePage, keepPage } from './case-page.ts'

const empty: CasePage = { case: invented.case }

/** One page of a form with TanStack Form. It works out every path of its type: of a whole record that takes the compiler half a minute. */
export function TanStackForm({ keep }: { keep: Keep }) {
  const form = useForm({
    defaultValues: empty,
    validators: { onSubmit: casePage },
    onSubmit: ({ value }) => keepPage(value, keep),
  })
  return (
    <form
      aria-label="TanStack Form"
      onSubmit={(event) => {
        event.preventDefault()
        void form.handleSubmit()
      }}
    >
      <form.Field name="case.openedOn">
        {({ state, handleChange }) => (
          <label>
            Opened on
            <input value={state.value ?? ''} onChange={(event) => handleChange(event.target.value)} />
            <span role="alert">{state.meta.errors.map((error) => error?.message).join(' ')}</span>
          </label>
        )}
      </form.Field>
      <button type="submit">Save</button>
    </form>
  )
}
