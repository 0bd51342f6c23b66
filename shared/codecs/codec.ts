import type { Json, JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Notation, TextTree } from './notation.ts'
import type { TextChange, TextProblem, TextRange } from './text.ts'

export { applyChanges, joined, type TextChange, type TextProblem, type TextRange } from './text.ts'

export type DocumentFormat = 'codepipeline-json' | 'cloudformation-json' | 'cloudformation-yaml'

/** One pipeline of a document. */
export interface DocumentPipeline {
  /** Tells the pipelines of a document apart: the logical id in a template, the empty text elsewhere. */
  readonly key: string
  readonly name: string | undefined
  readonly logicalId?: string
  /** The declaration with the API's member names. Parts that a change of text did not touch keep their identity. */
  readonly declaration: JsonObject
  /**
   * The text of a value, or with `part` `'name'` of the member's name. Where nothing stands at `location`, the range of
   * the nearest existing parent.
   */
  rangeOf(location: Location, part?: 'value' | 'name'): TextRange
  /** The place whose text holds `offset`, as deep as it goes; `undefined` outside the declaration. */
  locationAt(offset: number): Location | undefined
}

/** What a CloudFormation template holds around its pipelines. */
export interface Template {
  /** CodePipeline’s own resources apart from the pipelines: webhooks and custom action types. */
  readonly resources: readonly TemplateResource[]
  /** The rules of EventBridge, which may start a pipeline. */
  eventRules(): readonly Pick<TemplateResource, 'logicalId' | 'properties'>[]
  /** The names that a section declares, for whatever may refer to them. */
  names(section: 'Parameters' | 'Mappings' | 'Conditions' | 'Resources'): readonly string[]
}

/** A resource as the template says it: members keep CloudFormation’s names. */
export interface TemplateResource {
  readonly type: string
  readonly logicalId: string
  /** The value of `Properties`; `undefined` where there is none. */
  readonly properties: Json | undefined
  /** As of a pipeline; places start at the properties. */
  rangeOf(location: Location, part?: 'value' | 'name'): TextRange
}

/** What was read from a text. */
export interface ReadDocument {
  readonly text: string
  readonly format: DocumentFormat | null
  readonly pipelines: readonly DocumentPipeline[]
  /** There exactly when the document is a template. */
  readonly template?: Template
  readonly problems: readonly TextProblem[]
  /** Whether the text parses; then `pipelines` is all that it says. */
  readonly parses: boolean
}

/** What a codec finds in a tree of its notation. */
export type Found = Pick<ReadDocument, 'pipelines' | 'template'>

/** One format of documents: what a tree means, and what has to change in it; a lens over text. */
export interface Codec {
  readonly id: DocumentFormat
  readonly notation: Notation
  /** Everything in the tree, `undefined` where it is not of this format; never throws. */
  find(tree: TextTree): Found | undefined
  /**
   * The smallest changes that make the document say `after` for a pipeline found in `tree`; the rest keeps its bytes.
   * Reading what was patched gives `after` back.
   */
  patch(tree: TextTree, pipeline: DocumentPipeline, after: JsonObject): readonly TextChange[]
}
