/**
 * The English texts of findings about records, and of places; rules have their texts in the dictionary. First a sentence for each kind
 * of finding: what is wrong and what to do, without the field it is about. Then the words from which messages are made; text in
 * round brackets is left out where its value is not known.
 */
export const en = {
  json: 'The text is not valid JSON.',
  required: 'Give a value, or the reason why it is missing.',
  requiredAlways: 'Give a value.',
  type: 'The value has the wrong type (expected: {expected}).',
  format: 'The value has the wrong format (expected: {format}).',
  range: 'The number is out of range ({limits}).',
  length: 'Too short or too long ({unit}: {limits}).',
  codeList: 'The code is not in the code list (list: {list}).',
  codeListOf: 'Use one of these codes: {codes}.',
  duplicate: 'The same value is given twice.',
  unknownField:
    'The standard does not have some of the fields given here ({count}). Put your own fields under "extensions".',
  extensionName: 'Some names of extensions are not written like org.example.field ({count}).',
  rule: 'A rule of the standard is broken.',
  profile: 'The profile leaves this field out.',
  profileUnknown: 'The profile names something that the standard does not have in case records.',
  profileLooser: 'The profile allows more than the standard does: a profile can only restrict it (standard: {limits}).',
  profileMember:
    'The profile has members that profiles do not have ({count}). See docs/guides/profiles.md for those they have.',
  profileCode: 'One of these codes has to be given: {codes}.',
  profileNeeded: 'The profile leaves out a field that the standard needs, or that the profile itself asks for.',
  profileFault: 'The profile names something that the standard does not have, or allows more than the standard.',
  newerVersion:
    'The document follows a newer version of the standard than {known}. What this version does not know in it was left as it is.',
  newerField:
    'The document follows a newer version of the standard and has fields here that this version does not know ({count}). They were left as they are.',
  newerCode:
    'The code is not in the code list (list: {list}); the newer version that the document follows may have it. It was left as it is.',
  olderVersion:
    'The document follows an older version of the standard than {known}. Run "tip upgrade" on it, or call "upgrade", and check what comes out.',
  unknownVersion:
    'The version of the standard that the document follows cannot be read here: this reads {known} and newer versions before the next major one. Check the version, or update the program.',
  deprecated: 'This is deprecated: the next major version of the standard will not have it (use {use}).',
  shadowedField:
    'Some names of extensions repeat a field that the standard has here ({count}). Put the value in the field of the standard.',

  ofField: '{field}: {sentence}',
  byProfile: '{sentence} The profile {profile} requires this.',
  record: 'The record',
  'limits.between': '{min} to {max}',
  'limits.atLeast': 'at least {min}',
  'limits.atMost': 'at most {max}',
  'unit.characters': 'characters',
  'unit.entries': 'entries',
  'unit.size': 'size',
  'kind.text': 'a text',
  'kind.list': 'a list',
  'kind.object': 'an object',
  'kind.boolean': 'true or false',
  'kind.integer': 'a whole number',
  'kind.number': 'a number',
  'format.identifier': '1 to 64 letters, digits, ".", "_" or "-", beginning with a letter or digit',
  'format.date': 'a day of the calendar, YYYY-MM-DD',
  'format.partialDate': 'a year, month or day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD',
  'format.phone': 'up to 15 digits, with or without a leading "+"',
  'format.extension':
    'a reversed domain name of the partner and one more word, such as org.example.shelter.bed; "tip.standard" is kept for the standard',
  'format.email': 'an e-mail address',
  'place.file': 'file {file}',
  'place.sheet': 'sheet {sheet}',
  'place.table': 'table {table}',
  'place.line': 'line {line}',
  'place.record': 'record {record}',
  'place.row': 'row {row}',
  'place.column': 'column {column}',
  'place.cell': 'cell {cell}',
}
