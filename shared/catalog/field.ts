/**
 * Something that holds of an action or rule as far as its own declaration tells. A value that only CloudFormation or the
 * run knows makes the answer unknown, and then nobody is told off.
 */
export type When =
  /** The value of a key, or its default where it is absent, is one of these. */
  | { readonly key: string; readonly in: readonly string[] }
  /** The key is there, or is not. */
  | { readonly key: string; readonly set: boolean }
  /** The number of input artifacts lies between these. */
  | { readonly inputs: readonly [least: number, most: number] }
  | { readonly not: When }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }

/** A case in words for people; with `when` a program can tell it too. */
export interface Case {
  readonly words: string
  readonly when?: When
}

/** What a value means, where that asks for a widget or a check of its own. On the wire all values are text. */
export type FieldKind =
  | 'text'
  /** Text of several lines or a file's content, such as a buildspec. */
  | 'lines'
  /** One of `choices`. */
  | 'choice'
  /** A number between `minimum` and `maximum`. */
  | 'number'
  /** JSON text; `json` says of which form. */
  | 'json'
  /** Several values between commas, of `choices` if there are any. */
  | 'list'
  /** The name of one of the input artifacts. */
  | 'artifact'
  /** `InputArtifact::path`. */
  | 'artifact-path'

/** Which JSON a `json` field holds. */
export type JsonForm = 'object' | 'array' | 'environment-variables' | 'pipeline-variables' | 'source-revisions' | 'any'

/** One key of the `configuration` of an action or rule: form, checks, completion, hover and reference read this. */
export interface Field {
  readonly label: string
  readonly kind: FieldKind
  readonly required: boolean
  /** When a key that is not always required is. */
  readonly requiredWhen?: Case
  /** When the service takes no notice of the key. */
  readonly unusedWhen?: Case
  readonly choices?: readonly string[]
  /** What the service takes where the key is absent. */
  readonly default?: string
  readonly json?: JsonForm
  /** What the whole value looks like: a regular expression without anchors, and the same in words. */
  readonly pattern?: { readonly source: string; readonly words: string }
  readonly minLength?: number
  /** Characters, references included. */
  readonly maxLength?: number
  /** Bytes of UTF-8. */
  readonly maxBytes?: number
  readonly minimum?: number
  readonly maximum?: number
  /** The most values of a list. */
  readonly maxItems?: number
  /** Read back as asterisks; not to be written in plain text into files that are shared. */
  readonly secret?: true
  readonly help: string
  /** True where AWS does not say it plainly: never a reason to call a document wrong. */
  readonly unconfirmed?: true
}

/** What the service role, or the action's own role, must be allowed to do. */
export interface Permission {
  readonly id: string
  readonly actions: readonly string[]
  /**
   * ARN patterns with the placeholders `${partition}` `${region}` (the pipeline's) `${actionRegion}` (that of the action
   * or rule) `${account}` `${pipeline.name}` `${config.KEY}` and `${config.KEY[]}` for each value of a list.
   */
  readonly resources: readonly string[]
  /** Whether `resources` are descriptions for people instead. */
  readonly resourcesInWords?: true
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
  /** Only in this case. */
  readonly case?: Case
  readonly unconfirmed?: true
}
