import type { Publisher } from '../publisher.ts'

const reportTo = ({ securityContact, repository }: Publisher): string =>
  securityContact === null
    ? `No contact has been named yet: the standard has no publisher. Until it has, use "Report a vulnerability" where the repository is hosted.`
    : `Report it privately, to ${securityContact}${repository === null ? '' : `, or with "Report a vulnerability" at ${repository}`}.`

/** SECURITY.md: how to report a fault, what counts as one, and which versions get fixes. */
export const security = (publisher: Publisher): string => `# Security

This software handles data that can harm the people it is about. Faults that disclose such data are the most serious.

## Report a fault

${reportTo(publisher)}
Do not open a public issue. We answer, tell you what we found, and name you in the release if you wish.

**Never send data of real people**, not even in part, not in a screenshot and not with names removed. Create an example with
\`tip sample\`, change it until it shows the fault, and send that. If you have disclosed data, tell us without sending it.

State the version, what you did, what happened and what you expected.

## What counts as a fault

- A value of a record, or the name of a property that the standard does not know, in a finding, a message, an exception, a log, a report
  or a file where it should not be. Messages may contain limits, codes, places and names of the standard.
- A case record that validates although it contains a name, telephone number, address or document number in a field that
  we defined for something else.
- A file that crashes the reader, exhausts the memory or is read endlessly; a cell that a spreadsheet would run as a formula.
- A converter that drops or changes data without reporting it.
- A record in the vault that opens without its key, for a session that the policy does not let read it, or without an event; a value of a record in clear in its database; a change of its log that verifying does not find (that the newest entries were cut off is found only against a witness, as far as that has seen); a person who was erased and can be read.
- A connection to a network. Nothing in the packages makes one, but the vault to the PostgreSQL that you name.

## What the packages do not do

Only \`@tip-standard/vault\` stores records. It encrypts each person's data, decides each read by a policy and writes down every act; it authenticates no one, cannot protect against anyone who
runs its process, and makes backups only when it is told to: its [README](packages/vault/README.md) says what it defends against. All other packages store, encrypt and send nothing, and control no access: anyone who stores records
otherwise must protect them.
Pseudonyms in a case record are not anonymity: a rare combination of a few facts can identify a person.
Records that \`tip vault export\` writes have the ids of the vault in them, the same for every recipient: two of them can tell that they hold the same person. \`tip convert --to csv\` and then \`tip pseudonymise\` give each partner tokens of its own; referrals and views have pseudonyms of their own already.

## Versions

The newest minor version gets fixes. [Support](docs/guides/support.md) says with what the packages are tested.
`
