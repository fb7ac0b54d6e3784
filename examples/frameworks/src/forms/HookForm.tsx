import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { type CaseRecord, validate } from '@tip-standard/core'
import { useForm } from 'react-hook-form'
import { invented } from '../invented.ts'
import type { Keep } from '../keep.ts'

/** Opens a case with React Hook Form and the validator as a Standard Schema. */
export function HookForm({ keep }: { keep: Keep }) {
  const { register, handleSubmit, formState } = useForm<CaseRecord>({
    defaultValues: invented,
    resolver: standardSchemaResolver(validate),
  })
  return (
    <form aria-label="React Hook Form" onSubmit={handleSubmit(keep)}>
      <label>
        Opened on
        <input {...register('case.openedOn')} />
        <span role="alert">{formState.errors.case?.openedOn?.message}</span>
      </label>
      <button type="submit">Save</button>
    </form>
  )
}
