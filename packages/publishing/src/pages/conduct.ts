import type { Publisher } from '../publisher.ts'

/** CODE_OF_CONDUCT.md: what those who work on the standard owe each other, and the people whom it is about. */
export const conduct = ({ conductContact }: Publisher): string => `# Code of conduct

People who were trafficked work on this standard, and people who work with them every day. Everyone should be able to take part without being hurt by it.

## What we expect

- Speak to others as you would in front of the people whom the data are about.
- Criticise work, not persons. Say what you would do instead.
- No one has to say whether they are a survivor, or how they know what they know. Do not ask, guess, or tell others.
- No story of a real person, in any form, unless it is your own and you wish to tell it. Examples are invented, and say so.
- No harassment, no threats, no sexual attention, no insults for who someone is: sex, gender identity, sexual orientation, origin, religion, disability, migration status or work.
- If you have a personal interest in a decision, say so.

It applies wherever people speak for the project or work on it: issues, reviews, chats, mail, meetings.

## If something happens

${
  conductContact === null
    ? 'No contact has been named yet: the standard has no publisher. Until it has, write to an editor whom you trust.'
    : `Write to ${conductContact}. If it is about someone who reads that address, write to any editor.`
}
We listen first, tell no one more than they need to know, and ask you before we do anything.

What follows depends on what happened: a word in private, a public correction, a pause, or being asked to leave. No one decides about a
complaint against themselves. Anyone who retaliates against a person who spoke up has to leave.
`
