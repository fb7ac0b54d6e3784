import { type FormEngine, newWork, withRecord } from '@tip-standard/form-model/engine'
import type { HandOver, Work } from '../../work/index.ts'
import type { IntakeFormProps } from './props.ts'
import { arrivedOf, type SendingSteps } from './use-sending.ts'

/** How a form that has its work to itself sends the record. */
export function sendingOf(work: Work, engine: FormEngine, { onSubmit }: IntakeFormProps): SendingSteps {
  // Where nothing takes the record, the draft is the only place that holds it.
  if (onSubmit === undefined) return { wasSent: false, onSave: work.save, onSubmit: async () => {} }
  let handOver: HandOver | undefined
  return {
    wasSent: work.state().mayHaveArrived,
    // A page that is closed while it sends leaves a draft with the last answer, which says that it was being sent.
    onSave: () => {
      handOver = work.handOver()
      return work.save()
    },
    onSubmit: async (record) => {
      const { mayHaveArrived = false } = handOver ?? {}
      try {
        await onSubmit(record, engine, { mayHaveArrived })
      } catch (reason) {
        if (arrivedOf(reason) === false) handOver?.notArrived()
        throw reason
      }
      await handOver?.arrived()
    },
  }
}

/** How a form that shares its work hands the record on: another form, or its application, sends it. */
export function handingOn(work: Work, engine: FormEngine, { onSubmit }: IntakeFormProps): SendingSteps {
  return {
    wasSent: false,
    onSave: work.save,
    onSubmit: async (record) => {
      const { mayHaveArrived } = work.state()
      // After a refusal the work holds it and nothing else.
      const isRefusal = engine.state().refused.length > 0
      work.change((now) =>
        isRefusal ? { ...newWork(record), at: now.at, forms: now.forms, mayHaveArrived } : withRecord(now, record),
      )
      await onSubmit?.(record, engine, { mayHaveArrived })
    },
  }
}
