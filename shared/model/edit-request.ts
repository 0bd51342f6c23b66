/** A request for an edit as people write it: `{"edit":"stage.move","stage":"Build","to":2}`. */
export interface EditRequest {
  readonly edit: string
  readonly [parameter: string]: unknown
}
