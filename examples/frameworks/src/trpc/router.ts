import { validate } from '@tip-standard/core'
import { initTRPC, StandardSchemaV1Error } from '@trpc/server'
import type { Keep } from '../keep.ts'

/**
 * What tRPC says by itself is the first message, and of other errors whatever they say. This gives every place and
 * sentence of the validator, and no words of others.
 */
const { router, procedure } = initTRPC.create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const issues = error.cause instanceof StandardSchemaV1Error ? error.cause.issues : []
    return { ...shape, message: error.code, data: { ...shape.data, issues } }
  },
})

/** Accepts case records as a procedure. A client knows the type of the record from the validator. */
export function createRouter(keep: Keep) {
  return router({
    addRecord: procedure.input(validate).mutation(async ({ input }) => {
      await keep(input)
      return { id: input.case.id }
    }),
  })
}
