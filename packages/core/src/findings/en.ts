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
  profileUnknown: 'The profile names something that profiles or case records do not have ({count}).',
  profileLooser: 'A profile can only restrict the standard (standard: {limits}).',
  newerVersion:
    'The document follows a newer version of the standard than {known}: what is not known in it is left as it is.',
  newerField: 'The newer version has fields that are not known here ({count}).',
  newerCode:
    'The code is not in the code list (list: {list}); the newer version that the document follows may have it.',
  olderVersion:
    'The document follows an older version of the standard than {known}. Run "tip upgrade", or call "upgrade".',
  unknownVersion:
    'The document follows a version of the standard that cannot be read here: {known} can, and newer ones before the next major.',
  deprecated: 'This is deprecated: the next major version will not have it (use {use}).',
  shadowedField: 'Some names of extensions repeat a field of the standard ({count}). Use the field.',

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
  'format.phone': 'with the number of the country, as in "+250788123456": up to 15 digits, the first of them not 0',
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
