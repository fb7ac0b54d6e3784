import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { invented } from '../invented.ts'
import type { Keep } from '../keep.ts'
import { type CasePage, casePage, keepPage } from './case-page.ts'

/** One page of a form with React Hook Form and a part of the zod schema. */
export function HookFormWithZod({ keep }: { keep: Keep }) {
  const { register, handleSubmit, formState } = useForm<CasePage>({
    defaultValues: { case: invented.case },
    resolver: zodResolver(casePage),
  })
  return (
    <form aria-label="React Hook Form with zod" onSubmit={handleSubmit((page) => keepPage(page, keep))}>
      <label>
        Opened on
        <input {...register('case.openedOn')} />
        <span role="alert">{formState.errors.case?.openedOn?.message}</span>
      </label>
      <button type="submit">Save</button>
    </form>
  )
}
