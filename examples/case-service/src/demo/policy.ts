import { type Policy, policies } from '@tip-standard/policy'

/**
 * The policy of the demo: the default one, plus the data protection officer. The standard has no such role, and a
 * policy that extends another cannot add one, so it is added here by hand as the role `other`: it approves and reads
 * the log, and sees only the public part of records.
 */
export function demoPolicy(): Policy {
  const base = policies.find(({ id }) => id === 'default')
  if (base === undefined) throw new TypeError('The standard has no default policy.')
  return {
    ...base,
    id: 'case-service-demo',
    title: 'Policy of the demo',
    status: 'example',
    extends: base.id,
    roles: [
      ...base.roles,
      {
        role: 'other',
        purposes: ['caseManagement'],
        duty: 'approval',
        access: { scope: 'agency', upTo: 'public', identities: 'none', writes: false, breaksGlass: false },
      },
    ],
  }
}
