import type { Structure } from './package-structure.ts'

/** The package `vault`. */
export const vault: Structure = {
  is: 'confidential storage on PostgreSQL: sealed per person, read through the gate, every act written down; `/subject-page`, what is held about a person as a page for that person',
  imports: ['core', 'policy', 'privacy', 'form-model'],
  others: ['@electric-sql/pglite', '@noble/hashes', 'age-encryption', 'pg'],
  folders: {
    'vault-error.ts': [],
    database: ['vault-error.ts'],
    'audit-events.ts': ['database'],
    migrations: ['vault-error.ts', 'database'],
    sealing: ['vault-error.ts'],
    keys: ['vault-error.ts', 'database', 'sealing'],
    records: ['vault-error.ts', 'database', 'sealing', 'keys'],
    residency: ['vault-error.ts'],
    backup: ['vault-error.ts', 'database', 'migrations', 'sealing', 'keys'],
    audit: ['vault-error.ts', 'database', 'audit-events.ts'],
    access: [
      ...['vault-error.ts', 'database', 'audit-events.ts', 'sealing', 'keys', 'backup'],
      ...['records', 'audit', 'residency'],
    ],
    duplicates: ['vault-error.ts', 'sealing', 'records', 'access'],
    intake: ['vault-error.ts', 'records', 'access'],
    release: ['vault-error.ts', 'audit-events.ts', 'database', 'sealing', 'records', 'access', 'residency'],
    retention: ['vault-error.ts', 'sealing', 'records', 'access'],
    'subject-access': ['vault-error.ts', 'audit-events.ts', 'records', 'access'],
    'subject-page': ['subject-access'],
    envelope: ['vault-error.ts', 'audit'],
    referral: ['vault-error.ts', 'records', 'access', 'audit', 'contact', 'envelope', 'residency'],
    devices: ['vault-error.ts', 'sealing', 'keys', 'records', 'access', 'audit', 'envelope'],
    contact: ['vault-error.ts', 'records', 'access'],
    research: [
      ...['vault-error.ts', 'database', 'audit-events.ts', 'sealing', 'records', 'access'],
      ...['residency', 'release', 'referral'],
    ],
    breach: ['audit-events.ts'],
  },
}
