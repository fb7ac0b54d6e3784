/** Why a report cannot be made. */
export type ReportErrorCode =
  | 'belowPolicy'
  | 'noRecords'
  | 'ruleOfAgencies'
  | 'unknownPath'
  | 'unknownDimension'
  | 'unknownIndicator'
  | 'unknownSet'
  | 'wrongUnit'
  | 'notCountable'
  | 'badPopulation'
  | 'noReadings'
  | 'wrongKind'
  | 'unknownCode'
  | 'badCategories'
  | 'badBands'
  | 'wrongPicture'
  | 'tooMany'
  | 'doubled'

/** A report that was asked for wrongly: by whoever wrote the program or an indicator, never by the data. */
export class ReportError extends Error {
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode, message: string) {
    super(message)
    this.name = 'ReportError'
    this.code = code
  }
}
