/** Why a report cannot be made. */
export type ReportErrorCode =
  | 'belowPolicy'
  | 'noRecords'
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
  | 'historyNotSealed'
  | 'historyOfOthers'
  | 'historyOfOtherAudience'
  | 'noIds'
  | 'nothingHidden'

/** A report that was asked for wrongly, or a series that cannot go on; it holds no value of anyone. */
export class ReportError extends Error {
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode, message: string) {
    super(message)
    this.name = 'ReportError'
    this.code = code
  }
}
