/** The messages about an audit log that is not as it was signed. Entries count from 0. */
export const en = {
  entriesMissing: {
    severity: 'error',
    turn: 'us',
    text: 'Entries {from} to {to} are missing. They were there when the log was signed.',
  },
  entryOutOfPlace: { severity: 'error', turn: 'us', text: 'Entry {index} stands where no entry can be.' },
  entriesChanged: {
    severity: 'error',
    turn: 'us',
    text: 'Something among entries {from} to {to} is not as it was when the log was signed: changed, added or in another order.',
  },
  entriesUnsigned: {
    severity: 'error',
    turn: 'us',
    text: 'No checkpoint covers the entries from {from} on. The vault signs every entry with the act that it is about.',
  },
  checkpointForged: {
    severity: 'error',
    turn: 'us',
    text: 'The checkpoint over {size} entries is not as the key of the log signed it.',
  },
  subtreeChanged: {
    severity: 'error',
    turn: 'us',
    text: 'The hash that is kept of entries {from} to {to} is not theirs: proofs made with it fail.',
  },
  subtreesAdded: { severity: 'error', turn: 'us', text: 'Hashes are kept of entries that are not there: {count}.' },
  logTruncated: {
    severity: 'error',
    turn: 'us',
    text: 'The log holds {size} entries, and a witness has seen {witnessed}. The newest were removed, or an older copy of the database was put in place.',
  },
  historyReplaced: {
    severity: 'error',
    turn: 'us',
    text: 'A witness has seen another history up to entry {witnessed}. The log was rewritten with its own key.',
  },
  witnessUnsigned: {
    severity: 'error',
    turn: 'us',
    text: 'What was given as the word of a witness is not signed by the witness and the log. It was not compared.',
  },
  recordOlder: {
    severity: 'error',
    turn: 'us',
    text: 'Entry {index} wrote a newer version of a record than the one that is stored: the record was put back to what it was before.',
  },
  recordChanged: {
    severity: 'error',
    turn: 'us',
    text: 'The case of entry {index} is not as the vault wrote it: someone changed in the database to whom it is assigned, until when it is kept, its legal hold, its sensitivity, or whether it is archived.',
  },
  erasedBack: {
    severity: 'error',
    turn: 'us',
    text: 'What entry {index} erased was put back in the database, or the mark that keeps it away was removed.',
  },
  refusalsChanged: {
    severity: 'error',
    turn: 'us',
    text: 'What is kept of refusals beyond their cases is not as entry {index} left it: someone removed or added some in the database.',
  },
  endTakenBack: {
    severity: 'error',
    turn: 'us',
    text: 'The database no longer has what entry {index} says: a device or a researcher’s view that was revoked, or an emergency that still has to be reviewed.',
  },
} as const
