import model from './generated/api-model.json' with { type: 'json' }

/** A type of the API with its limits, as AWS's model of 2015-07-09 says it. */
export interface Shape {
  readonly type: 'structure' | 'list' | 'map' | 'string' | 'integer' | 'boolean' | 'timestamp'
  readonly required?: readonly string[]
  /** Members of a structure, each with the name of its shape. */
  readonly members?: Readonly<Record<string, string>>
  /** The shape of a list's items. */
  readonly member?: string
  /** The shapes of a map. */
  readonly key?: string
  readonly value?: string
  /** Of a string or list its length, of a number its value. */
  readonly min?: number
  readonly max?: number
  /** Must match the whole text. */
  readonly pattern?: string
  readonly enum?: readonly string[]
  /** Must not be repeated in messages. */
  readonly sensitive?: boolean
}

export interface OperationModel {
  readonly input?: string
  readonly output?: string
  readonly errors: readonly string[]
}

/** What stands in front of an operation’s name in `X-Amz-Target`. */
export const targetPrefix: string = model.targetPrefix

export const operationModels: Readonly<Record<string, OperationModel>> = model.operations

const shapes = model.shapes as unknown as Readonly<Record<string, Shape>>

export function shapeOf(name: string): Shape {
  const shape = shapes[name]
  if (!shape) throw new Error(`The API has no shape ${name}`)
  return shape
}
