import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'

/** A definition with nothing wrong with it, but for what a test changes. */
export function definition(change: Partial<CustomActionTypeDefinition> = {}): CustomActionTypeDefinition {
  return {
    category: 'Build',
    provider: 'MyBuilder',
    version: '1',
    inputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
    outputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
    ...change,
  }
}

type Property = NonNullable<CustomActionTypeDefinition['configurationProperties']>[number]

/** A property that is required and open. */
export function property(name: string, change: Partial<Property> = {}): Property {
  return { name, required: true, key: false, secret: false, ...change }
}
