/** A kind of document. */
export type DocumentId = 'caseRecord' | 'identityRecord' | 'datasetRelease'
