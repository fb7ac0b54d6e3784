import { definePackage, definePrograms } from '../../tsup.base.ts'
import { copyTemplates } from './templates.ts'

export default [
  definePackage('src/sample'),
  // The commands of escrow, and of questions and answers that stay blind, need more cryptography than all the others.
  {
    ...definePrograms({ tip: 'src/tip.ts', 'check-worker': 'src/checking/check-worker.ts' }, [
      /^@noble\/(ciphers|curves|post-quantum)/,
      /^shamir-secret-sharing/,
      // Packets of referrals are sealed with age.
      /^age-encryption/,
      /^@scure\/base/,
      // Telephones become E.164 where tokens are made.
      /^libphonenumber-js/,
      // The pictures of reports.
      /^d3-/,
      /^internmap/,
    ]),
    onSuccess: async () => copyTemplates(),
  },
]
