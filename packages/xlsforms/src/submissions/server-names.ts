/**
 * The names that servers and clients add to the answers. Sources: ODK Central's documentation of submissions (CSV and
 * OData exports), the export format of ODK Briefcase that Central keeps, the OpenRosa metadata schema, and
 * KoboToolbox's API and exports.
 */

/** The meaning of an added name. */
export type ServerName =
  | 'instance'
  | 'deprecated'
  | 'root'
  | 'edits'
  | 'key'
  | 'parentKey'
  | 'version'
  | 'status'
  | 'review'
  | 'personal'
  | 'media'
  | 'sent'
  | 'ended'
  | 'server'

const names: { readonly [name: string]: ServerName } = {
  // Central and Briefcase, CSV
  KEY: 'key',
  PARENT_KEY: 'parentKey',
  SubmissionDate: 'sent',
  SubmitterID: 'personal',
  SubmitterName: 'personal',
  DeviceID: 'personal',
  AttachmentsPresent: 'media',
  AttachmentsExpected: 'server',
  Status: 'status',
  ReviewState: 'review',
  Edits: 'edits',
  FormVersion: 'version',
  isValidated: 'server',
  // Central, OData
  __id: 'key',
  submissionDate: 'sent',
  updatedAt: 'server',
  deletedAt: 'server',
  submitterId: 'personal',
  submitterName: 'personal',
  deviceId: 'personal',
  attachmentsPresent: 'media',
  attachmentsExpected: 'server',
  status: 'status',
  reviewState: 'review',
  edits: 'edits',
  formVersion: 'version',
  // OpenRosa metadata
  instanceID: 'instance',
  deprecatedID: 'deprecated',
  instanceName: 'personal',
  rootUuid: 'root',
  audit: 'media',
  timeStart: 'server',
  timeEnd: 'ended',
  userID: 'personal',
  start: 'server',
  end: 'ended',
  today: 'server',
  deviceid: 'personal',
  deviceID: 'personal',
  username: 'personal',
  phonenumber: 'personal',
  phoneNumber: 'personal',
  simserial: 'personal',
  subscriberid: 'personal',
  email: 'personal',
  'start-geopoint': 'personal',
  'background-audio': 'media',
  // Kobo
  _id: 'server',
  _uuid: 'instance',
  _index: 'key',
  _parent_index: 'parentKey',
  _parent_table_name: 'server',
  _submission_time: 'sent',
  _date_modified: 'server',
  _submitted_by: 'personal',
  _geolocation: 'personal',
  _attachments: 'media',
  _notes: 'personal',
  _tags: 'server',
  _status: 'server',
  _validation_status: 'review',
  _xform_id_string: 'server',
  _xform_id: 'server',
  _userform_id: 'personal',
  _bamboo_dataset_id: 'server',
  _supplementalDetails: 'media',
  __version__: 'server',
  _version_: 'server',
  formhub: 'server',
  'formhub/uuid': 'server',
}

/** Returns the meaning of an added name; `undefined` for an unknown name. */
export function serverName(name: string): ServerName | undefined {
  if (Object.hasOwn(names, name)) return names[name]
  // Data of the submission that Kobo repeats in the sheets of its entries, and older names of versions.
  if (/^_submission__|^_version__\d+$/.test(name)) return 'server'
  // The parent entry or form of an OData table row.
  if (/^__.+-id$/.test(name)) return 'parentKey'
  // Briefcase refers to the file of a repeat, and OData to its table.
  if (/^SET-OF-|@odata\./.test(name)) return 'server'
  const meta = /^(?:meta|orx:meta|__system)[-/.](.+)$/.exec(name)?.[1]
  return meta !== undefined && Object.hasOwn(names, meta) ? names[meta] : undefined
}
