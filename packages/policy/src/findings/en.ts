/** The messages about unusable policies and standing files. */
export const en = {
  type: { severity: 'error', turn: 'us', text: 'Expected {expected}.' },
  unknownMember: { severity: 'error', turn: 'us', text: 'A policy has no such member. It may have: {known}.' },
  missing: { severity: 'error', turn: 'us', text: 'A member is missing: {member}.' },
  unknownPolicy: { severity: 'error', turn: 'us', text: 'There is no such policy to build on. There are: {known}.' },
  extendsItself: {
    severity: 'error',
    turn: 'us',
    text: 'A policy cannot build on itself, nor on one that builds on it.',
  },
  unknownId: {
    severity: 'error',
    turn: 'us',
    text: 'The policy that this one builds on has no such entry. It has: {known}.',
  },
  doubled: { severity: 'error', turn: 'us', text: 'The same entry is there twice.' },
  idMalformed: {
    severity: 'error',
    turn: 'us',
    text: 'The id of a policy has up to 60 letters, digits and hyphens, and begins with a small letter, such as "shelter-2".',
  },
  idTaken: { severity: 'error', turn: 'us', text: 'Another policy has this id. Give this one an id of its own.' },
  unknownField: { severity: 'error', turn: 'us', text: 'The standard has no such field.' },
  unknownCode: { severity: 'error', turn: 'us', text: 'The code is not in the list. Its codes are: {known}.' },
  loosens: {
    severity: 'error',
    turn: 'us',
    text: 'This is looser than the policy it extends. Allowed: {limit}.',
  },
  contradicts: { severity: 'error', turn: 'us', text: 'The policy contradicts itself: {how}.' },
  notADay: { severity: 'error', turn: 'us', text: 'A day is expected, as YYYY-MM-DD.' },
  daysOutOfOrder: { severity: 'error', turn: 'us', text: 'The last day lies before the first.' },
  notAnId: {
    severity: 'error',
    turn: 'us',
    text: 'This is written into every line of the audit, so it may not say who someone is: give an id of up to 64 letters, digits, ".", "_" or "-", not a name and not a telephone number.',
  },
  noReason: { severity: 'error', turn: 'us', text: 'No reason is given. Write why your organisation may do this.' },
  mayNotAttest: {
    severity: 'error',
    turn: 'us',
    text: 'The policy gives this role no purpose, so it cannot attest. Name the role that is responsible.',
  },
  attestsNothing: {
    severity: 'error',
    turn: 'us',
    text: 'For this purpose the policy accepts no attestation of this basis. Leave out the purpose.',
  },
  attestsNoVictim: {
    severity: 'warning',
    turn: 'us',
    text: 'An attestation of this basis lets no data about victims leave for this purpose. Leave the purpose out, unless you mean alleged perpetrators or records without a retention date.',
  },
  attestedForLong: {
    severity: 'warning',
    turn: 'us',
    text: 'The attestation holds for more than {years} years. Give an earlier last day, and attest again after you have looked at it.',
  },
  unknownPurpose: { severity: 'error', turn: 'us', text: 'The policy has no such purpose. It has: {known}.' },
} as const
