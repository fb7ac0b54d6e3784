/** The messages about an audit log that differs from what was signed. Entries count from 0. */
export const en = {
  entriesMissing: {
    severity: 'error',
    turn: 'us',
    text: 'Entries {from} to {to} are missing. They were there when the log was signed.',
  },
  entryOutOfPlace: {
    severity: 'error',
    turn: 'us',
    text: 'Entry {index} is in a position where there can be no entry.',
  },
  entriesChanged: {
    severity: 'error',
    turn: 'us',
    text: 'Entries {from} to {to} are not as they were when the log was signed: something was changed, added or put in another order.',
  },
  entriesUnsigned: {
    severity: 'error',
    turn: 'us',
    text: 'No checkpoint covers the entries from {from} on. The vault signs every entry with the act that it is about.',
  },
  checkpointForged: {
    severity: 'error',
    turn: 'us',
    text: 'The checkpoint over {size} entries does not match the signature of the log.',
  },
  subtreeChanged: {
    severity: 'error',
    turn: 'us',
    text: 'The stored hash of entries {from} to {to} is wrong: proofs made with it fail.',
  },
  subtreesAdded: { severity: 'error', turn: 'us', text: 'Stored hashes of entries that do not exist: {count}.' },
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
    text: 'The statement of the witness is not signed by the witness and the log. It was not compared.',
  },
  recordUnlogged: {
    severity: 'error',
    turn: 'us',
    text: 'Stored cases that no entry of the log wrote: {count}. The entries were removed, or the cases were written into the database without the vault.',
  },
  recordOlder: {
    severity: 'error',
    turn: 'us',
    text: 'Entry {index} wrote a newer version of a record than the one that is stored: the record was put back to what it was before.',
  },
  recordChanged: {
    severity: 'error',
    turn: 'us',
    text: 'The case of entry {index} is not as the vault wrote it: someone changed its assignment, retention date, legal hold, sensitivity or archiving in the database.',
  },
  erasedBack: {
    severity: 'error',
    turn: 'us',
    text: 'What entry {index} erased was put back in the database, or the mark that keeps it away was removed.',
  },
  refusalsChanged: {
    severity: 'error',
    turn: 'us',
    text: 'The refusals that are kept beyond their cases are not as entry {index} left them: someone removed or added some in the database.',
  },
  endTakenBack: {
    severity: 'error',
    turn: 'us',
    text: 'The database no longer has what entry {index} says: a device or a researcher’s view that was revoked, or an emergency that still has to be reviewed.',
  },
} as const
