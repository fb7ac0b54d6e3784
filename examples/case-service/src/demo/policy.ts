import { type Policy, policies } from '@tip-standard/policy'

/**
 * The policy of the demo: the default one, and in it the data protection officer. The roles of the standard have no
 * such role, and a policy that builds on another adds none, so it is added here by hand as the role `other`: it
 * approves and reads the log, and sees of records no more than what is public. Everything else is the default policy.
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
