import type { AuditedRequest, AuditStart } from '../audit/audit.ts'
import type { PermitRequest } from '../model/request.ts'
import { PolicyError } from '../policy-error.ts'

const STATED = [
  'recipient',
  'recipientKind',
  'recipientCountry',
  'services',
  'acrossEntities',
  'tablesOnly',
  'withholdingsHeeded',
] as const satisfies readonly (keyof AuditedRequest)[]

/**
 * The statements of a request that the audit stores once: when it was made, who receives what, and what the caller
 * vouches for. Throws a `PolicyError` for an invalid moment.
 */
export function statedBy(request: PermitRequest): AuditedRequest & Pick<AuditStart, 'madeAt'> {
  const { madeAt } = request
  if (madeAt !== undefined && !(madeAt instanceof Date && Number.isFinite(madeAt.getTime())))
    throw new PolicyError('notADay', 'Give the moment as a valid Date.')
  const stated = STATED.flatMap((name) => (request[name] === undefined ? [] : [[name, request[name]] as const]))
  return { ...(madeAt === undefined ? {} : { madeAt: madeAt.toISOString() }), ...Object.fromEntries(stated) }
}
