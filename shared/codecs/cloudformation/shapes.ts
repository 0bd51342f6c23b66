import type { Json } from '#shared/model/json.ts'
import { cloudFormationSchema } from '#shared/model/schema/cloudformation-schema.ts'
import { pipelineSchema } from '#shared/model/schema/pipeline-schema.ts'
import type { Schema } from '#shared/model/schema/schema-at.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** What a member is called on the other side. */
export type Naming = (name: string) => string

/** For what only a template has. */
export const ownName: Naming = (name) => name

/** A pipeline, as the API has it. */
export const pipelineShape: Schema = pipelineSchema

/** The one place where the two differ in more than names: a list of stores with their Regions, and a map by Region. */
export const storesShape: Schema = pipelineSchema.properties.artifactStores

/** What keeps CloudFormation's names, since the API knows nothing of it. */
export const templateOnlyShape: Schema = cloudFormationSchema

/** The shape of a member, as far as one is known. */
export function memberShape(shape: Schema, name: string): Schema | undefined {
  return shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined
}

/** The shape of every value in a map, whose keys are the user's own words. */
export function entryShape({ additionalProperties }: Schema): Schema | undefined {
  return additionalProperties === false ? undefined : additionalProperties
}

/**
 * Whether a value is left as it is: a function, whose arguments say nothing yet. Properties that a transform has a part
 * in are read all the same, as far as they go.
 */
export function isOpaque(value: Json, shape: Schema): boolean {
  return shape !== pipelineShape && isIntrinsic(value)
}
