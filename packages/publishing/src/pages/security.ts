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
- In the vault: a record that opens without its key, without an event, or for a session that the policy does not let read it; a value of a
  record in clear in the database; an erased person who can still be read; a change of the log that verification does not find. Only a
  witness shows that the newest entries were cut off, and only as far as it has seen the log.
- A connection to a network. The packages make none, except from the vault to the PostgreSQL server that you name.

## What the packages do not do

Only \`@tip-standard/vault\` stores records. It encrypts each person's data, decides each read by a policy and logs every act. It authenticates
no one, cannot protect against anyone who runs its process, and makes backups only when it is told to: its [README](packages/vault/README.md)
says what it defends against. The other packages send nothing and control no access. They store no records, except that the forms keep an
encrypted draft in the browser if the user chooses to: anyone who stores records in another way must protect them.

Pseudonyms in a case record are not anonymity: a rare combination of a few facts can identify a person.

Records that \`tip vault export\` writes contain the ids of the vault, which are the same for every recipient: two recipients can tell that
they hold the same person. \`tip convert --to csv\` followed by \`tip pseudonymise\` gives each partner its own tokens; referrals and views
already have their own pseudonyms.

## Versions

The newest minor version gets fixes. [Support](docs/guides/support.md) lists what the packages are tested with.
`
