import type { Json } from '#shared/model/json.ts'
import { templateOnlySchema, templatePipelineSchema } from '#shared/model/schema/template-schema.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** What the mapping between a template and a declaration reads off a JSON Schema. */
export interface Shape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape
}

/** What a member is called on the other side. */
export type Naming = (name: string) => string

/** For what only a template has. */
export const ownName: Naming = (name) => name

/** A pipeline as templates have it. */
export const pipelineShape: Shape = templatePipelineSchema

/** The one place where the two differ in more than names: a list of stores with their Regions, and a map by Region. */
export const storesShape: Shape = templatePipelineSchema.properties.artifactStores

/** What keeps CloudFormation's names, since the API knows nothing of it. */
export const templateOnlyShape: Shape = templateOnlySchema

/** The shape of a member, as far as one is known. */
export function memberShape(shape: Shape, name: string): Shape | undefined {
  return shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined
}

/** The shape of every value in a map, whose keys are the user's own words. */
export function entryShape({ additionalProperties }: Shape): Shape | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/**
 * Whether a value is left as it is: a function, whose arguments say nothing yet. Properties that a transform has a part
 * in are read all the same, as far as they go.
 */
export function isOpaque(value: Json, shape: Shape): boolean {
  return shape !== pipelineShape && isIntrinsic(value)
}
